import { learn } from './chars.ts';
import { SPECIAL, UNKNOWN } from './classes.ts';
import { isProclitic } from './clitics.ts';
import { type Filter, mayHave, OTHER_PLACE, PLACE, SPREAD } from './filter.ts';
import type { MatchIndex } from './open.ts';
import { mayOpen, type Sight } from './opening.ts';
import { CAPITALS, PAIR } from './openings.ts';
import {
  begins,
  hashes,
  joints,
  readWindow,
  readWords,
  separators,
  seps,
  stems,
  stops,
  valueAt,
  WINDOW,
} from './window.ts';
import { emptyWord, readWord } from './word.ts';

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

// What is imported is looked up anew each time, in loops too.
const roots = stems;
const joined = joints;
const spreading = SPREAD | 0;
const pairing = PAIR | 0;

/** Words of the window that `sift` keeps, by number. */
const kept = new Int32Array(WINDOW + 2);
const others = new Int32Array(WINDOW + 2);
const word = emptyWord();

/** A bit that all Arabic letters have, and Latin ones have not. */
const FOREIGN = 0x4_00;

/**
 * Finds where forms may begin in the window at `from`, by the hashes of the word there and of the next:
 * never misses one, and is hardly ever wrong. Returns where the next window begins, beyond the end of
 * the text when it is done.
 */
export function spot(text: string, from: number, index: MatchIndex, spots: Spots): number {
  const to = Math.min(from + WINDOW, text.length);
  const isLast = to === text.length;
  spots.count = 0;
  const classes = readWindow(text, from, to);
  let found = separators;
  if (isLast) seps[found++] = to;
  else if (found === 0) return spotSlowly(text, from, from, index.firsts, spots);
  // Whether a letter follows the last separator cannot be told: as if one did.
  const end = seps[found - 1] as number;
  seps[found] = end + 2;
  const count = readWords(found);
  const special = (classes & SPECIAL) !== 0;
  if (special && !markSpecial(text, found, count)) return spot(text, from, index, spots);
  let some = (classes & FOREIGN) === 0 ? sift(count, index.openings) : siftForeign(count, index);
  if (!isLast && count > 0 && (some === 0 || kept[some - 1] !== count - 1))
    kept[some++] = count - 1;
  const sight = { text, index, count, isLast };
  if (special) return openAmongSpecial(from, found, some, sight, spots);
  for (let s = 0; s < some; s++) open(kept[s] as number, sight, spots);
  return end + 1;
}

/** Looks at the words kept, and reads slowly what touches special characters. Returns what `spot` does. */
function openAmongSpecial(
  from: number,
  found: number,
  some: number,
  sight: Sight,
  spots: Spots,
): number {
  let s = 0;
  let begin = from;
  for (let k = 0; k < found; k++) {
    const sep = seps[k] as number;
    if (sep < begin) continue;
    while (s < some && (begins[kept[s] as number] as number) < begin) s++;
    const w = kept[s] as number;
    if ((valueAt(sep) & SPECIAL) !== 0)
      begin = spotSlowly(sight.text, begin, sep, sight.index.firsts, spots);
    else {
      if (s < some && stops[w] === sep) open(w, sight, spots);
      begin = sep + 1;
    }
  }
  return begin;
}

/** Notes a word of the window as a spot if a form may begin with it. */
function open(w: number, sight: Sight, spots: Spots): void {
  if (mayOpen(w, sight)) add(spots, begins[w] as number);
}

/**
 * Marks in `joints` the words at special characters, which may be more than they seem. False: one of these was not
 * known and has been learnt, so that the window must be read again.
 */
function markSpecial(text: string, found: number, count: number): boolean {
  let w = 0;
  for (let k = 0; k < found; k++) {
    const sep = seps[k] as number;
    const value = valueAt(sep);
    while (w < count && (stops[w] as number) < sep) w++;
    if ((value & SPECIAL) !== 0) joints[w] = -1;
    if (value !== UNKNOWN) continue;
    learn(text.charCodeAt(sep));
    return false;
  }
  return true;
}

/**
 * Lists in `kept` the words that may be a form, by themselves or with the next, and those that may be more than they
 * seem. The filter's arithmetic stands here in full, and so does that of `mayBeWord` and `mayBePair`:
 * calls would take longer than it does.
 */
function sift(count: number, { blocks, shift }: Filter): number {
  let some = 0;
  let stem = roots[0] as number;
  for (let w = 0; w < count; w++) {
    const following = roots[w + 1] as number;
    const one = Math.imul(stem, spreading);
    const acronym = one ^ CAPITALS;
    const pair = Math.imul((Math.imul(stem, pairing) + following) | 0, spreading);
    const own = ~(blocks[one >>> shift] as number);
    const both = ~(blocks[pair >>> shift] as number);
    const noWord = own & ((1 << (one >>> PLACE)) | (1 << (one >>> OTHER_PLACE)));
    const noAcronym = own & ((1 << (acronym >>> PLACE)) | (1 << (acronym >>> OTHER_PLACE)));
    const noPair = both & ((1 << (pair >>> PLACE)) | (1 << (pair >>> OTHER_PLACE)));
    kept[some] = w;
    // A number that is not zero has the sign bit, or its negative has it.
    const none = (noWord | -noWord) & (noAcronym | -noAcronym) & (noPair | -noPair);
    some += (~none | (joined[w] as number) | (joined[w + 1] as number)) >>> 31;
    stem = following;
  }
  return some;
}

/** The same where some words are Arabic: what may stand behind a proclitic is told by the first word alone. */
function siftForeign(count: number, { firsts, openings }: MatchIndex): number {
  const some = sift(count, openings);
  others.set(kept);
  let all = 0;
  let next = 0;
  for (let w = 0; w < count; w++) {
    const isKept = next < some && others[next] === w;
    if (isKept) next++;
    const behind =
      isProclitic(valueAt(begins[w] as number)) && mayHave(firsts, hashes[w] as number);
    if (isKept || behind) kept[all++] = w;
  }
  return all;
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
