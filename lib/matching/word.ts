import { CHARS, classOf, unitsOf } from './chars.ts';
import * as is from './classes.ts';
import { BASE, UNBASE } from './hash.ts';
import { matchDotted, matchInclusive } from './word-patterns.ts';

/** A word of a text, folded. Offsets are UTF-16 units of the text. */
export interface Word {
  start: number;
  /** End of the letters that count. */
  stop: number;
  /** End of the word: beyond `stop` when inclusive writing follows. */
  end: number;
  /** Where to read on: behind invisible characters that follow the word. */
  next: number;
  /** Number of folded units, at least one if there is a word, and the last of them. */
  letters: number;
  last: number;
  /** Hash of the folded units. */
  hash: number;
  /** The same without a last s or x that may be a plural's. */
  stem: number;
  /** `stem` leaves something out. */
  endsInPlural: boolean;
  /** A run of letters that fold to one unit each. */
  plain: boolean;
  /** Inclusive writing puts it in the plural, with an s that is not hashed. */
  inclusivePlural: boolean;
}

export const SMALL_S = 0x73;
export const SMALL_X = 0x78;
const SMALL_L = 0x6c;
const TATWEEL = 0x6_40;

/** Folded units that a word must have for its last s or x to be taken for a plural's. */
export const SHORTEST_PLURAL = 4;

export function emptyWord(): Word {
  return {
    start: 0,
    stop: 0,
    end: 0,
    next: 0,
    letters: 0,
    last: 0,
    hash: 0,
    stem: 0,
    endsInPlural: false,
    plain: true,
    inclusivePlural: false,
  };
}

/**
 * Reads the word that begins at `start` into `word`; one of no letters when none does. Time is linear in
 * the length of the word.
 */
export function readWord(text: string, start: number, word: Word): void {
  word.start = start;
  let at = start;
  let hash = 0;
  let last = 0;
  let value = valueAt(text, at);
  while (value > 0) {
    last = value;
    hash = (Math.imul(hash, BASE) + value) | 0;
    value = valueAt(text, ++at);
  }
  word.stop = at;
  word.next = at;
  word.letters = at - start;
  word.last = last;
  word.hash = hash;
  word.inclusivePlural = false;
  word.plain = true;
  word.end = at;
  if ((value & is.SPECIAL) !== 0) {
    readOn(text, word);
    word.plain = false;
    word.end = word.stop;
    readEnding(text, word);
  } else if ((value === is.DOT || value === is.BRACKET) && valueAt(text, at + 1) > 0)
    readEnding(text, word);
  word.endsInPlural = endsInPlural(word.letters, word.last);
  word.stem = stemOf(word.hash, word.letters, word.last);
}

/** The hash of a word without a last s or x that may be a plural's. */
function stemOf(hash: number, letters: number, last: number): number {
  return endsInPlural(letters, last) ? Math.imul(hash - last, UNBASE) : hash;
}

function endsInPlural(letters: number, last: number): boolean {
  return letters >= SHORTEST_PLURAL && (last === SMALL_S || last === SMALL_X);
}

function valueAt(text: string, at: number): number {
  return at < text.length ? (CHARS[text.charCodeAt(at)] as number) : is.SPACE;
}

function add(word: Word, unit: number): void {
  word.hash = (Math.imul(word.hash, BASE) + unit) | 0;
  word.letters++;
  word.last = unit;
}

/** Reads on from `word.stop`, where a character stands that may or may not go on with the word. */
function readOn(text: string, word: Word): void {
  let at = word.stop;
  while (at < text.length) {
    const point = text.codePointAt(at) ?? 0;
    const value = classOf(point);
    const begun = word.letters > 0;
    if (value === is.INVISIBLE && begun) {
      word.next = ++at;
      continue;
    }
    if (value > 0) add(word, value);
    else if (value === is.EXPANDED || (value === is.LONE && !begun))
      for (const unit of unitsOf(point)) add(word, unit);
    else if (
      !(value === is.MARK && begun) &&
      !(value === is.RAISED_DOT && isDoubleL(text, at, word))
    )
      return;
    at += point > 0xff_ff ? 2 : 1;
    word.stop = at;
    word.next = at;
    if (value === is.LONE) {
      skipMarks(text, word);
      return;
    }
    if (point === TATWEEL && isForeign(text, at)) return;
  }
}

/** Catalan writes il·legal, with two letters of a syllable each. */
function isDoubleL(text: string, at: number, word: Word): boolean {
  return word.last === SMALL_L && classOf(text.charCodeAt(at + 1)) === SMALL_L;
}

function skipMarks(text: string, word: Word): void {
  while (classOf(text.charCodeAt(word.stop)) === is.MARK) word.stop++;
  word.next = word.stop;
}

/** Arabic writing joins a foreign word to a proclitic or the article with a tatweel: بـFrontex. */
function isForeign(text: string, at: number): boolean {
  const value = classOf(text.charCodeAt(at));
  return value > 0 && (value < 0x6_00 || value > 0x7_ff);
}

/** Takes in the other letters of a dotted acronym, or an ending of inclusive writing. */
function readEnding(text: string, word: Word): void {
  const dotted = word.letters === 1 ? matchDotted(text, word.start) : 0;
  if (dotted > 0) {
    word.letters = 0;
    word.hash = 0;
    word.plain = false;
    word.stop = word.start + dotted;
    for (const char of text.slice(word.start, word.stop)) {
      const point = char.codePointAt(0) ?? 0;
      const value = classOf(point);
      if (value > 0) add(word, value);
      else if (value === is.EXPANDED) for (const unit of unitsOf(point)) add(word, unit);
    }
    word.end = word.stop;
    word.next = word.stop;
    return;
  }
  const ending = word.letters >= 3 ? matchInclusive(text, word.stop) : undefined;
  if (!ending) return;
  word.end = word.stop + ending.length;
  word.next = word.end;
  word.inclusivePlural = ending.plural;
}
