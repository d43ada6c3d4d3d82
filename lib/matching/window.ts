import { CHARS } from './chars.ts';
import { SPACE } from './classes.ts';
import { BASE } from './hash.ts';
import { stemOf } from './word.ts';

/** UTF-16 units that are looked at in one go. */
export const WINDOW = 512;

/** Separators of the window, and the hash of what stands before each. */
export const seps = new Int32Array(WINDOW + 2);
export const sums = new Int32Array(WINDOW + 2);

/** How many separators `readWindow` found. */
export let separators = 0;

/**
 * Fills `seps` and `sums` and returns all classes and letters that occur, as bits.
 *
 * Branches on text cannot be predicted and cost more than arithmetic. So every unit is folded, hashed
 * and stored without one; a separator moves on to the next place in the list and clears the sum, and
 * words are then what lies between separators.
 */
export function readWindow(text: string, from: number, to: number): number {
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

/** The stem of the word from `begin` to separator `k`. */
export function stemAt(text: string, begin: number, k: number): number {
  const end = seps[k] as number;
  return stemOf(sums[k] as number, end - begin, CHARS[text.charCodeAt(end - 1)] as number);
}

/** The number of the separator behind the next word after separator `k`; `found` if none is complete. */
export function nextWord(k: number, found: number): number {
  let next = k + 1;
  while (next < found && (seps[next] as number) - (seps[next - 1] as number) === 1) next++;
  return next;
}

/** Class or folded unit of the unit at an offset, a space behind the end. */
export function valueAt(text: string, at: number): number {
  return at < text.length ? (CHARS[text.charCodeAt(at)] as number) : SPACE;
}
