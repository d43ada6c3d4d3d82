import { CHARS, learn } from './chars.ts';
import { SPECIAL, UNKNOWN } from './classes.ts';
import { isProclitic } from './clitics.ts';
import { type Filter, mayHave, OTHER_PLACE, PLACE, SPREAD } from './filter.ts';
import { UNBASE } from './hash.ts';
import type { MatchIndex } from './open.ts';
import { isJoint, mayBeCut, mayOpen } from './opening.ts';
import { CAPITALS, pairOf } from './openings.ts';
import { readWindow, separators, seps, sums, valueAt, WINDOW } from './window.ts';
import { emptyWord, readWord, SHORTEST_PLURAL, SMALL_S, SMALL_X } from './word.ts';

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
  sift(text, found, index, spots, (classes & FOREIGN) !== 0);
  return next;
}

/** A bit that all Arabic letters have, and Latin ones have not. */
const FOREIGN = 0x4_00;

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
 * Drops the spots where this word and the next show that no form begins. Most are dropped by their stems
 * alone, whatever stands between the words; the others are looked at as far as the window goes. The
 * filter's and the stem's arithmetic stands here in full: calls would take longer than it does.
 */
function sift(
  text: string,
  found: number,
  index: MatchIndex,
  spots: Spots,
  foreign: boolean,
): void {
  const { at, count } = spots;
  const { blocks, shift } = index.openings;
  const chars = CHARS;
  const spreading = SPREAD;
  const unbase = UNBASE;
  let kept = 0;
  for (let s = 0; s < count; s++) {
    const begin = at[s] as number;
    const k = ends[s] as number;
    const sep = seps[k] as number;
    at[kept] = begin;
    if (foreign && isProclitic(chars[text.charCodeAt(begin)] as number)) {
      kept++;
      continue;
    }
    let next = k + 1;
    while (next < found && (seps[next] as number) - (seps[next - 1] as number) === 1) next++;
    if (next < found) {
      const start = (seps[next - 1] as number) + 1;
      const end = seps[next] as number;
      let stem = sums[k] as number;
      let last = chars[text.charCodeAt(sep - 1)] as number;
      if (sep - begin >= SHORTEST_PLURAL && (last === SMALL_S || last === SMALL_X))
        stem = Math.imul(stem - last, unbase);
      let following = sums[next] as number;
      last = chars[text.charCodeAt(end - 1)] as number;
      if (end - start >= SHORTEST_PLURAL && (last === SMALL_S || last === SMALL_X))
        following = Math.imul(following - last, unbase);
      const word = Math.imul(stem, spreading);
      const acronym = word ^ CAPITALS;
      const pair = Math.imul(pairOf(stem, following), spreading);
      const missing = ~(blocks[word >>> shift] as number);
      if (
        (missing & ((1 << (word >>> PLACE)) | (1 << (word >>> OTHER_PLACE)))) !== 0 &&
        (missing & ((1 << (acronym >>> PLACE)) | (1 << (acronym >>> OTHER_PLACE)))) !== 0 &&
        (~(blocks[pair >>> shift] as number) &
          ((1 << (pair >>> PLACE)) | (1 << (pair >>> OTHER_PLACE)))) !==
          0 &&
        !(next === k + 1 && isJoint(text, sep)) &&
        !(end - start === 1 && mayBeCut(text, start, end))
      )
        continue;
    }
    if (mayOpen(text, begin, k, found, index)) kept++;
  }
  spots.count = kept;
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
