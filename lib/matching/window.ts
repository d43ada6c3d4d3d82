import { CHARS } from './chars.ts';
import { SPACE } from './classes.ts';
import { BASE, UNBASE } from './hash.ts';
import { SHORTEST_PLURAL, SMALL_S, SMALL_X } from './word.ts';

/** UTF-16 units that are looked at in one go. */
export const WINDOW = 512;

/*
 * Branches on text cannot be predicted and cost more than arithmetic. So every unit of a window is folded, hashed
 * and stored without one, and so is every word. The loops read through names of this module alone: what is
 * exported or imported is looked up anew each time.
 */

const chars = CHARS;
const base = BASE | 0;
const unbase = UNBASE | 0;
const smallS = SMALL_S;
const smallX = SMALL_X;
const tooShort = SHORTEST_PLURAL - 1;

/** Separators of the window, and the hash of what stands before each. */
const places = new Int32Array(WINDOW + 2);
export const seps = places;
const sums = new Int32Array(WINDOW + 2);

/** How many separators `readWindow` found. */
export let separators = 0;

/** Class or folded unit of each unit of the window, behind one of what stands before. */
const values = new Int32Array(WINDOW + 2).fill(SPACE);
let origin = 0;

/** The words of the window: offsets of beginning and end, hash, and hash without a plural ending. */
const starts = new Int32Array(WINDOW + 2);
export const begins = starts;
const ends = new Int32Array(WINDOW + 2);
export const stops = ends;
const wholes = new Int32Array(WINDOW + 2);
export const hashes = wholes;
const roots = new Int32Array(WINDOW + 2);
export const stems = roots;
/** -1 where a full stop or bracket stands between the word and another letter: it may be more than it seems. */
const joined = new Int32Array(WINDOW + 2);
export const joints = joined;

/**
 * Fills `seps` and returns all classes and letters that occur, as bits. A separator moves on to the next place
 * in the list and clears the sum: words are then what lies between separators.
 */
export function readWindow(text: string, from: number, to: number): number {
  let found = 0;
  let sum = 0;
  let classes = 0;
  for (let at = from; at < to; at++) {
    const value = chars[text.charCodeAt(at)] as number;
    const separates = value >> 31;
    values[at - from + 1] = value;
    places[found] = at;
    sums[found] = sum;
    found -= separates;
    classes |= value;
    sum = (Math.imul(sum, base) + value) & ~separates;
  }
  sums[found] = sum;
  values[to - from + 1] = SPACE;
  origin = from;
  separators = found;
  return classes;
}

/**
 * Fills the table of words from the first `found` separators, with the one behind them in the list, and
 * returns how many there are. A stem of 0 stands behind the last one.
 */
export function readWords(found: number): number {
  const from = origin;
  let count = 0;
  let begin = from;
  for (let k = 0; k < found; k++) {
    const sep = places[k] as number;
    const sum = sums[k] as number;
    const length = sep - begin;
    const last = values[sep - from] as number;
    const other = Math.imul(last - smallS, last - smallX);
    const plural = ~((other | -other) >> 31) & ((tooShort - length) >> 31);
    const joint = (values[sep - from + 1] as number) << 3;
    starts[count] = begin;
    ends[count] = sep;
    wholes[count] = sum;
    roots[count] = sum ^ ((sum ^ Math.imul(sum - last, unbase)) & plural);
    joined[count] = (joint & (sep + 1 - (places[k + 1] as number))) >> 31;
    count += -length >>> 31;
    begin = sep + 1;
  }
  roots[count] = 0;
  joined[count] = 0;
  return count;
}

/** Class or folded unit of a unit of the window; a space behind the end of the text. */
export function valueAt(at: number): number {
  return values[at - origin + 1] as number;
}
