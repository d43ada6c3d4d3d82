import { areCapitals, CHARS, learn } from './chars.ts';
import { BRACKET, DOT, isSoft, NEWLINE, SPACE, SPECIAL, UNKNOWN } from './classes.ts';
import { isProclitic } from './clitics.ts';
import { type Filter, mayHave, missing, OTHER_PLACE, PLACE, SPREAD } from './filter.ts';
import { BASE, extend, NOTHING } from './hash.ts';
import type { MatchIndex } from './open.ts';
import {
  CAPITALS,
  LONGER,
  mayBeFirst,
  mayBePair,
  mayBeSmall,
  mayBeWord,
  SMALL,
} from './openings.ts';
import { emptyWord, readWord, stemOf } from './word.ts';
import { ABBREVIATION } from './words.ts';

/** UTF-16 units that are looked at in one go. */
const WINDOW = 512;

/** The places in a window of text where a form may begin. */
export interface Spots {
  count: number;
  /** Offsets in UTF-16 units of the text, in order. */
  at: Int32Array;
}

/** Room for the spots of one window. */
export function makeSpots(): Spots {
  return { count: 0, at: new Int32Array(2 * WINDOW) };
}

/** Separators of the window, and the hash of what stands before each. */
const seps = new Int32Array(WINDOW + 2);
const sums = new Int32Array(WINDOW + 2);
/** For each spot the number of the separator behind its word. */
const ends = new Int32Array(2 * WINDOW);
const word = emptyWord();

/**
 * Finds where forms may begin in the window at `from`, by the hashes of the word there and of the next:
 * never misses one, and is hardly ever wrong. Returns where the next window begins, beyond the end of
 * the text when it is done.
 */
export function spot(text: string, from: number, index: MatchIndex, spots: Spots): number {
  const to = Math.min(from + WINDOW, text.length);
  spots.count = 0;
  const classes = readWindow(text, from, to);
  let found = separators;
  if (to === text.length) seps[found++] = to;
  else if (found === 0) return spotSlowly(text, from, from, index.firsts, spots);
  // Whether the last word is the first letter of a dotted acronym cannot be told: as if it were.
  seps[found] = (seps[found - 1] as number) + 2;
  if ((classes & SPECIAL) !== 0) return spotSpecial(text, from, found, index, spots);
  const next = spotPlain(from, found, index.firsts, spots);
  sift(text, found, index, spots);
  return next;
}

/** How many separators `readWindow` found. */
let separators = 0;

/**
 * Fills `seps` and `sums` and returns all classes that occur, as bits.
 *
 * Branches on text cannot be predicted and cost more than arithmetic. So every unit is folded, hashed
 * and stored without one; a separator moves on to the next place in the list and clears the sum, and
 * words are then what lies between separators.
 */
function readWindow(text: string, from: number, to: number): number {
  const chars = CHARS;
  const base = BASE;
  let found = 0;
  let sum = 0;
  let classes = 0;
  for (let at = from; at < to; at++) {
    const value = chars[text.charCodeAt(at)] as number;
    const separates = value >> 31;
    seps[found] = at;
    sums[found] = sum;
    found -= separates;
    classes |= value;
    sum = (Math.imul(sum, base) + value) & ~separates;
  }
  sums[found] = sum;
  separators = found;
  return classes;
}

/** Words that the filter lets through, and single letters before single letters: O.Q.T.F. */
function spotPlain(from: number, found: number, { blocks, shift }: Filter, spots: Spots): number {
  const { at } = spots;
  const spreading = SPREAD;
  let count = 0;
  let begin = from;
  for (let k = 0; k < found; k++) {
    const sep = seps[k] as number;
    const spread = Math.imul(sums[k] as number, spreading);
    const places = (1 << (spread >>> PLACE)) | (1 << (spread >>> OTHER_PLACE));
    const missing = places & ~(blocks[spread >>> shift] as number);
    const others = (sep - begin - 1) | ((seps[k + 1] as number) - sep - 2);
    at[count] = begin;
    ends[count] = k;
    // A number that is not zero has the sign bit, or its negative has it.
    count += ~(((missing | -missing) & (others | -others)) >> 31) & ((begin - sep) >>> 31);
    begin = sep + 1;
  }
  spots.count = count;
  return begin;
}

/**
 * Drops the spots where this word and the next show that no form begins. Most words stand before one
 * separator that counts for nothing and a plain word: for those all is arithmetic again.
 */
function sift(text: string, found: number, index: MatchIndex, spots: Spots): void {
  const { firsts, openings } = index;
  const { at, count } = spots;
  const chars = CHARS;
  let kept = 0;
  for (let s = 0; s < count; s++) {
    const begin = at[s] as number;
    const k = ends[s] as number;
    at[kept] = begin;
    const sep = seps[k] as number;
    const end = seps[k + 1] as number;
    if (
      k + 1 < found &&
      isSoft(chars[text.charCodeAt(sep)] as number) &&
      end - sep > 2 &&
      !isProclitic(chars[text.charCodeAt(begin)] as number)
    ) {
      const sum = sums[k] as number;
      const key = extend(NOTHING, stemAt(text, begin, k));
      const pair = extend(key, stemAt(text, sep + 1, k + 1));
      const small = Number(areCapitals(text, begin)) - 1;
      const word =
        isZero(missing(openings, key)) | isZero(missing(openings, key, CAPITALS) | small);
      const longer = isZero(missing(openings, key, LONGER) | missing(openings, pair));
      kept += isZero(missing(firsts, sum, SMALL) & small) & (word | longer);
    } else if (mayOpen(text, begin, k, found, index)) kept++;
  }
  spots.count = kept;
}

/** 1 for zero, 0 for any other number: one that is not zero has the sign bit, or its negative has it. */
function isZero(value: number): number {
  return ~((value | -value) >> 31) & 1;
}

/** Whether a form may begin with the word before separator `k` and, if need be, the next one. */
function mayOpen(
  text: string,
  begin: number,
  k: number,
  found: number,
  index: MatchIndex,
): boolean {
  const { firsts, openings } = index;
  const sep = seps[k] as number;
  const letters = sep - begin;
  const behind = valueAt(text, sep);
  if (behind === DOT && letters === 1) return true;
  const capitals = areCapitals(text, begin);
  if (!capitals && !mayBeSmall(firsts, sums[k] as number)) return false;
  if (isProclitic(CHARS[text.charCodeAt(begin)] as number)) return true;
  const key = extend(NOTHING, stemAt(text, begin, k));
  if (mayBeWord(openings, key, capitals)) return true;
  if (!mayBeFirst(openings, key)) return false;
  let gap = 0;
  let lines = 0;
  let at = k;
  // Up to the last separator before the next word, as `readNext` reads them (`words.ts`).
  for (; at < found; at++) {
    const place = seps[at] as number;
    const value = valueAt(text, place);
    const unit = text.charCodeAt(place);
    const beforeWord = (seps[at + 1] as number) > place + 1;
    if ((value & SPECIAL) !== 0) return true;
    // Perhaps an ending of inclusive writing.
    if (at === k && beforeWord && (value === DOT || value === BRACKET)) return true;
    const counts = !isSoft(value) && !(value === NEWLINE && ++lines < 2);
    if (counts && !(value === DOT && at === k && letters <= ABBREVIATION)) gap = extend(gap, unit);
    if (beforeWord) break;
  }
  if (at + 1 >= found) return true;
  const start = (seps[at] as number) + 1;
  const end = seps[at + 1] as number;
  const last = valueAt(text, end);
  if ((last === DOT && end - start === 1) || (last & SPECIAL) !== 0) return true;
  return mayBePair(
    openings,
    extend(gap === 0 ? key : extend(key, gap), stemAt(text, start, at + 1)),
  );
}

function stemAt(text: string, begin: number, k: number): number {
  const end = seps[k] as number;
  return stemOf(sums[k] as number, end - begin, CHARS[text.charCodeAt(end - 1)] as number);
}

function valueAt(text: string, at: number): number {
  return at < text.length ? (CHARS[text.charCodeAt(at)] as number) : SPACE;
}

/** The same where some characters are no plain letters and separators: looks at each separator. */
function spotSpecial(
  text: string,
  from: number,
  found: number,
  index: MatchIndex,
  spots: Spots,
): number {
  let begin = from;
  for (let k = 0; k < found; k++) {
    const sep = seps[k] as number;
    if (sep < begin) continue;
    const value = valueAt(text, sep);
    if (value === UNKNOWN) {
      // What came after was read in ignorance: learn the unit and read the window again.
      learn(text.charCodeAt(sep));
      return spot(text, from, index, spots);
    }
    if ((value & SPECIAL) !== 0) {
      begin = spotSlowly(text, begin, sep, index.firsts, spots);
      continue;
    }
    const single = sep - begin === 1 && (seps[k + 1] as number) - sep === 2;
    if (sep > begin && (single || mayHave(index.firsts, sums[k] as number))) {
      if (mayOpen(text, begin, k, found, index)) add(spots, begin);
    }
    begin = sep + 1;
  }
  return begin;
}

/** Reads the word at `begin`, and what follows up to the special character at `sep`, one by one. */
function spotSlowly(
  text: string,
  begin: number,
  sep: number,
  firsts: Filter,
  spots: Spots,
): number {
  let at = begin;
  while (at <= sep) {
    readWord(text, at, word);
    if (word.letters > 0 && mayHave(firsts, word.hash)) add(spots, at);
    at = word.next > at ? word.next : at + 1;
  }
  return at;
}

function add(spots: Spots, at: number): void {
  spots.at[spots.count++] = at;
}
