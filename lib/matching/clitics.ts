import { CHARS, classOf } from './chars.ts';
import { BASE, LONGEST, POWERS } from './hash.ts';
import type { Word } from './word.ts';

/** A word read behind Arabic proclitics. */
export interface Reading {
  /** Hash of what is left. */
  stem: number;
  /** Where that begins, in UTF-16 units. The article belongs to it. */
  start: number;
  /** Folded units that are taken off. */
  dropped: number;
  /** The alef of the article, which لل leaves unwritten, is put back in front. */
  alef: boolean;
  /** So little is left, and no article, that a word alone is more likely another word. */
  doubtful: boolean;
}

export const ALEF = 0x6_27;
export const LAM = 0x6_44;
/** و and ف may stand before the others. */
export const CONJUNCTIONS: readonly number[] = [0x6_48, 0x6_41];
/** ب، ل، ك */
export const PREPOSITIONS: readonly number[] = [0x6_28, LAM, 0x6_43];

/** Letters below which a word alone without article is not read behind a proclitic: كباب is no باب. */
const SHORTEST_ALONE = 4;
const SHORTEST = 2;
const NONE: readonly Reading[] = [];

/** The readings of a word behind proclitics: و ف, then ب ل ك, then the word with or without ال. */
export function procliticReadings(text: string, word: Word): readonly Reading[] {
  const first = CHARS[text.charCodeAt(word.start)] ?? 0;
  const joined = CONJUNCTIONS.includes(first);
  if ((!joined && !PREPOSITIONS.includes(first)) || word.letters > LONGEST) return NONE;
  const head = headOf(text, word);
  const unit = (at: number) => head[at]?.unit ?? 0;
  const readings = [drop(word, head, 1)];
  if (joined && PREPOSITIONS.includes(unit(1))) readings.push(drop(word, head, 2));
  const lam = joined ? 1 : 0;
  if (unit(lam) === LAM && unit(lam + 1) === LAM)
    // Where a word begins with lam, its article and ل make three, of which two are written: للجنة.
    readings.push(restore(word, head, lam + 1, lam + 1), restore(word, head, lam, lam + 1));
  return readings.filter(({ dropped }) => word.letters - dropped >= SHORTEST);
}

interface Letter {
  unit: number;
  at: number;
}

/** The first four folded letters of a word, with their offsets. */
function headOf(text: string, { start, stop }: Word): Letter[] {
  const head: Letter[] = [];
  for (let at = start; at < stop && head.length < 4; at++) {
    const unit = classOf(text.charCodeAt(at));
    if (unit > 0) head.push({ unit, at });
  }
  return head;
}

function drop(word: Word, head: readonly Letter[], dropped: number): Reading {
  const article = head[dropped]?.unit === ALEF && head[dropped + 1]?.unit === LAM;
  return {
    stem: without(word, head, dropped),
    start: head[dropped]?.at ?? word.start,
    dropped,
    alef: false,
    doubtful: !article && word.letters - dropped < SHORTEST_ALONE,
  };
}

function restore(word: Word, head: readonly Letter[], dropped: number, at: number): Reading {
  const alef = Math.imul(ALEF, POWERS[word.letters - dropped] ?? 0);
  return {
    stem: (without(word, head, dropped) + alef) | 0,
    start: head[at]?.at ?? word.start,
    dropped,
    alef: true,
    doubtful: false,
  };
}

/** Hash of a word without its first letters. */
function without({ hash, letters }: Word, head: readonly Letter[], dropped: number): number {
  let sum = 0;
  for (const { unit } of head.slice(0, dropped)) sum = (Math.imul(sum, BASE) + unit) | 0;
  return (hash - Math.imul(sum, POWERS[letters - dropped] ?? 0)) | 0;
}
