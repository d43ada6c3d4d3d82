import { CHARS, learn } from './chars.ts';
import { SPECIAL, UNKNOWN } from './classes.ts';
import { type Filter, GOLDEN, mayHave } from './filter.ts';
import { BASE } from './hash.ts';
import { emptyWord, readWord } from './word.ts';

/** UTF-16 units that are looked at in one go. */
const WINDOW = 1024;

/** The places in a window of text where a form may begin. */
export interface Spots {
  count: number;
  /** Offsets in UTF-16 units of the text, in order. */
  at: Int32Array;
}

export function makeSpots(): Spots {
  return { count: 0, at: new Int32Array(2 * WINDOW) };
}

const seps = new Int32Array(WINDOW + 2);
const sums = new Int32Array(WINDOW + 2);
const word = emptyWord();

/**
 * Finds where forms may begin in the window at `from`, by the hash of the word there; never misses one,
 * and is wrong about one word in sixteen. Returns where the next window begins, beyond the end of the
 * text when it is done.
 *
 * Branches on text cannot be predicted and cost more than arithmetic. So every unit is folded, hashed
 * and stored without one; a separator moves on to the next place in the list and clears the sum, and
 * words are then what lies between separators.
 */
export function spot(text: string, from: number, filter: Filter, spots: Spots): number {
  const to = Math.min(from + WINDOW, text.length);
  let found = 0;
  let sum = 0;
  let classes = 0;
  for (let at = from; at < to; at++) {
    const value = CHARS[text.charCodeAt(at)] as number;
    const separates = value >> 31;
    seps[found] = at;
    sums[found] = sum;
    found -= separates;
    classes |= value;
    sum = (Math.imul(sum, BASE) + value) & ~separates;
  }
  spots.count = 0;
  if (to === text.length) {
    seps[found] = to;
    sums[found++] = sum;
  } else if (found === 0) return spotSlowly(text, from, from, filter, spots);
  // Two words of one letter in a row may be a dotted acronym: the last word of the window cannot tell.
  seps[found] = (seps[found - 1] as number) + 2;
  if ((classes & SPECIAL) !== 0) return spotSpecial(text, from, found, filter, spots);
  return spotPlain(from, found, filter, spots);
}

function spotPlain(from: number, found: number, { bits, shift }: Filter, spots: Spots): number {
  const { at } = spots;
  let count = 0;
  let begin = from;
  for (let k = 0; k < found; k++) {
    const sep = seps[k] as number;
    const bit = Math.imul(sums[k] as number, GOLDEN) >>> shift;
    const known = (bits[bit >>> 5] as number) >>> (bit & 31);
    const dotted = (((sep - begin - 1) | ((seps[k + 1] as number) - sep - 2)) - 1) >>> 31;
    at[count] = begin;
    count += (known | dotted) & ((begin - sep) >>> 31);
    begin = sep + 1;
  }
  spots.count = count;
  return begin;
}

/** The same where some characters are no plain letters and separators: looks at each separator. */
function spotSpecial(
  text: string,
  from: number,
  found: number,
  filter: Filter,
  spots: Spots,
): number {
  let begin = from;
  for (let k = 0; k < found; k++) {
    const sep = seps[k] as number;
    if (sep < begin) continue;
    const value = sep < text.length ? (CHARS[text.charCodeAt(sep)] as number) : 0;
    if (value === UNKNOWN) {
      // What came after was read in ignorance: learn the unit and read the window again.
      learn(text.charCodeAt(sep));
      return spot(text, from, filter, spots);
    }
    if ((value & SPECIAL) !== 0) {
      begin = spotSlowly(text, begin, sep, filter, spots);
      continue;
    }
    const single = sep - begin === 1 && (seps[k + 1] as number) - sep === 2;
    if (sep > begin && (single || mayHave(filter, sums[k] as number))) add(spots, begin);
    begin = sep + 1;
  }
  return begin;
}

/** Reads the word at `begin`, and what follows up to the special character at `sep`, one by one. */
function spotSlowly(
  text: string,
  begin: number,
  sep: number,
  filter: Filter,
  spots: Spots,
): number {
  let at = begin;
  while (at <= sep) {
    readWord(text, at, word);
    if (word.letters > 0 && mayHave(filter, word.hash)) add(spots, at);
    at = word.next > at ? word.next : at + 1;
  }
  return at;
}

function add(spots: Spots, at: number): void {
  spots.at[spots.count++] = at;
}
