import { classOf } from './chars.ts';
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
const BEH = 0x6_28;
const FEH = 0x6_41;
const KAF = 0x6_43;
export const LAM = 0x6_44;
const WAW = 0x6_48;

/** These may stand before the others. */
export const CONJUNCTIONS: readonly number[] = [WAW, FEH];
export const PREPOSITIONS: readonly number[] = [BEH, LAM, KAF];

/** Letters below which a word alone without article is not read behind a proclitic: كباب is no باب. */
const SHORTEST_ALONE = 4;
const SHORTEST = 2;
const NONE: readonly Reading[] = [];

/** Whether a folded unit may be a proclitic. */
export function isProclitic(unit: number): boolean {
  return (
    unit >= BEH && (unit === WAW || unit === FEH || unit === BEH || unit === LAM || unit === KAF)
  );
}

/** The first folded letters of the word at hand, with their offsets and the hash of those before. */
const HEAD = 4;
const units = new Int32Array(HEAD);
const offsets = new Int32Array(HEAD);
const sums = new Int32Array(HEAD);

/**
 * The readings of a word that begins with a proclitic letter which `mayBegin`, asked by their stems, lets through: و ف, then
 * ب ل ك, then the word with or without ال.
 */
export function procliticReadings(
  text: string,
  word: Word,
  mayBegin: (stem: number) => boolean,
): readonly Reading[] {
  if (word.letters > LONGEST) return NONE;
  readHead(text, word);
  let readings = NONE;
  const add = (dropped: number, at: number, alef: boolean) => {
    const left = word.letters - dropped;
    if (left < SHORTEST) return;
    const stem = without(word, dropped) + (alef ? Math.imul(ALEF, POWERS[left] ?? 0) : 0);
    if (!mayBegin(stem | 0)) return;
    const article = alef || (units[dropped] === ALEF && units[dropped + 1] === LAM);
    const doubtful = !article && left < SHORTEST_ALONE;
    readings = [...readings, { stem: stem | 0, start: offsets[at] ?? 0, dropped, alef, doubtful }];
  };
  const lam = CONJUNCTIONS.includes(units[0] ?? 0) ? 1 : 0;
  add(1, 1, false);
  if (lam === 1 && PREPOSITIONS.includes(units[1] ?? 0)) add(2, 2, false);
  if (units[lam] === LAM && units[lam + 1] === LAM) {
    add(lam + 1, lam + 1, true);
    // Where a word begins with lam, its article and ل make three, of which two are written: للجنة.
    add(lam, lam + 1, true);
  }
  return readings;
}

function readHead(text: string, { start, stop }: Word): void {
  units.fill(0);
  let sum = 0;
  for (let at = start, letter = 0; at < stop && letter < HEAD; at++) {
    const unit = classOf(text.charCodeAt(at));
    if (unit <= 0) continue;
    units[letter] = unit;
    offsets[letter] = at;
    sums[letter++] = sum;
    sum = (Math.imul(sum, BASE) + unit) | 0;
  }
}

/** Hash of a word without its first letters. */
function without({ hash, letters }: Word, dropped: number): number {
  return hash - Math.imul(sums[dropped] ?? 0, POWERS[letters - dropped] ?? 0);
}
