import { CHARS, classOf, isCapital, unitsOf } from './chars.ts';
import { EXPANDED, LONE } from './classes.ts';
import { ALEF, type Reading } from './clitics.ts';
import { SMALL_S, type Word } from './word.ts';
import type { Words } from './words.ts';

/** The first words of a table up to number `to`, the first one perhaps behind proclitics. */
export interface Stretch {
  words: Words;
  to: number;
  reading?: Reading | undefined;
}

/** How a form wants to be compared. */
export interface Manner {
  /** With its capitals. */
  exact: boolean;
  /** One bit a word, the first one lowest: the form itself has the s or x that stems leave out. */
  plurals: number;
  /** Its words may take a plural s; a plural x. */
  takesS: boolean;
  takesX: boolean;
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
 * rotation): the same 64 bits mean the same writing. `undefined` when the stretch is inflected as the form
 * cannot be.
 */
export function checkOf({ words, to, reading }: Stretch, manner: Manner): number | undefined {
  const { text, list, gaps } = words;
  let check = manner.exact ? 1 : 2;
  for (let k = 0; k <= to; k++) {
    const word = list[k] as Word;
    const plural = ((manner.plurals >>> k) & 1) === 1;
    if (!mayBe(text, word, plural, manner)) return undefined;
    if (k > 0) check = mix(check, (gaps[k] as number) ^ WORD_END);
    const left = word.endsInPlural && !plural ? word.letters - 1 : word.letters;
    if (word.plain && (k > 0 || !reading))
      for (let at = word.start; at < word.start + left; at++)
        check = mix(check, unitAt(text, at, manner.exact));
    else
      for (const unit of unitsOfWord(text, word, left, k === 0 ? reading : undefined))
        check = mix(check, manner.exact ? unit : unit & UNIT);
    if (plural && !word.endsInPlural) check = mix(check, SMALL_S);
  }
  return check;
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

/** Whether a word can be one of the form, which has it in the plural or not. */
function mayBe(text: string, word: Word, plural: boolean, manner: Manner): boolean {
  if (word.endsInPlural) return plural || isPlural(text, word, manner);
  return plural ? word.inclusivePlural : !word.inclusivePlural || manner.takesS;
}

/** Whether the ending of a word can be the plural's of a form: an s, after acronyms a small one; in
 * French an x after u. */
function isPlural(text: string, word: Word, { exact, takesS, takesX }: Manner): boolean {
  if (word.last === SMALL_S) return takesS && !(exact && isCapital(text.charCodeAt(word.stop - 1)));
  return takesX && !exact && foldRange(text, word.start, word.stop).at(-2) === SMALL_U;
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
