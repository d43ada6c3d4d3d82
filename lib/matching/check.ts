import { CHARS, classOf, isCapital, unitsOf } from './chars.ts';
import { EXPANDED, LONE } from './classes.ts';
import { ALEF, type Reading } from './clitics.ts';
import { SMALL_S, SMALL_X, type Word } from './word.ts';
import type { Words } from './words.ts';

/** The first words of a table up to number `to`, the first one perhaps behind proclitics. */
export interface Stretch {
  words: Words;
  to: number;
  reading?: Reading | undefined;
}

const CAPITAL = 0x1_00_00;
const UNIT = 0xff_ff;
const SMALL_U = 0x75;
const WORD_END = 0x2_00_00;
const PRIME = 0x01_00_01_93;

/** One bit a word: whether it may be a plural. At most 32 words. */
export function pluralsOf({ words, to }: Stretch): number {
  let plurals = 0;
  for (let k = 0; k <= to; k++) {
    const word = words.list[k];
    if (word?.endsInPlural || word?.inclusivePlural) plurals |= 1 << k;
  }
  return plurals;
}

/**
 * A second hash of a stretch, by its letters one by one and independent of the first (FNV-1a with a
 * rotation): the same 64 bits mean the same writing. With capitals or without; of the endings that may
 * be a plural's, those of the words in `plurals` count.
 */
export function checkOf({ words, to, reading }: Stretch, plurals: number, exact: boolean): number {
  const { text, list, gaps } = words;
  let check = exact ? 1 : 2;
  for (let k = 0; k <= to; k++) {
    const word = list[k] as Word;
    const plural = ((plurals >>> k) & 1) === 1;
    if (k > 0) check = mix(check, (gaps[k] as number) ^ WORD_END);
    const left = word.endsInPlural && !plural ? word.letters - 1 : word.letters;
    if (word.plain && (k > 0 || !reading))
      for (let at = word.start; at < word.start + left; at++)
        check = mix(check, unitAt(text, at, exact));
    else
      for (const unit of unitsOfWord(text, word, left, k === 0 ? reading : undefined))
        check = mix(check, exact ? unit : unit & UNIT);
    if (plural && !word.endsInPlural) check = mix(check, SMALL_S);
  }
  return check;
}

/**
 * Whether the words that have a plural ending, and not in the form, may have it: an s, after acronyms a
 * small one; in French an x after u.
 */
export function mayInflect(
  { words, to }: Stretch,
  plurals: number,
  takes: { s: boolean; x: boolean; exact: boolean },
): boolean {
  for (let k = 0; k <= to; k++) {
    const word = words.list[k] as Word;
    if (((plurals >>> k) & 1) === 1) continue;
    if (word.endsInPlural) {
      const units = foldRange(words.text, word.start, word.stop);
      const small = !takes.exact || (units.at(-1) ?? 0) <= UNIT;
      const s = word.last === SMALL_S && takes.s && small;
      const x = word.last === SMALL_X && takes.x && ((units.at(-2) ?? 0) & UNIT) === SMALL_U;
      if (!s && !x) return false;
    } else if (word.inclusivePlural && !takes.s) return false;
  }
  return true;
}

function mix(check: number, unit: number): number {
  const product = Math.imul(check ^ unit, PRIME);
  return (product << 13) | (product >>> 19);
}

function unitAt(text: string, at: number, exact: boolean): number {
  const unit = text.charCodeAt(at);
  const folded = CHARS[unit] as number;
  return exact && isCapital(unit) ? folded | CAPITAL : folded;
}

function unitsOfWord(text: string, word: Word, left: number, reading?: Reading): number[] {
  const units = foldRange(text, word.start, word.stop).slice(0, left);
  if (!reading) return units;
  const rest = units.slice(reading.dropped);
  return reading.alef ? [ALEF, ...rest] : rest;
}

/** The folded units of the letters in a range of text, capitals marked. */
export function foldRange(text: string, start: number, end: number): number[] {
  const units: number[] = [];
  for (let at = start; at < end; at++) {
    const point = text.codePointAt(at) ?? 0;
    const value = classOf(point);
    if (point > 0xff_ff) at++;
    const mark = isCapital(point) ? CAPITAL : 0;
    if (value > 0) units.push(value | mark);
    else if (value === EXPANDED || value === LONE)
      for (const unit of unitsOf(point)) units.push(unit | mark);
  }
  return units;
}
