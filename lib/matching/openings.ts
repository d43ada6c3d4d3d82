import { addTo, type Filter, mayHave } from './filter.ts';

/*
 * The filter of openings tells how a form may begin, by the stems of its first two words, whatever stands
 * between them: what cannot be so is not read any closer.
 */

/** A one-word form that wants two capitals: or each “est” would be looked up for EST. */
export const CAPITALS = 0x15_55;
/** The first word of a longer form. */
const LONGER = 0x2a_aa;
/** Odd, and no power of the base of hashes. */
export const PAIR = 0x85_eb_ca_6b;

/** Puts a form in, by the stems of its words. */
export function addOpening(
  openings: Filter,
  [first = 0, second]: readonly number[],
  wantsCapitals: boolean,
): void {
  if (second === undefined) addTo(openings, first, wantsCapitals ? CAPITALS : 0);
  else {
    addTo(openings, first, LONGER);
    addTo(openings, pairOf(first, second));
  }
}

/** Whether a form may be the one word of this stem, written with two capitals or not. */
export function mayBeWord(openings: Filter, stem: number, capitals: boolean): boolean {
  return mayHave(openings, stem) || (capitals && mayHave(openings, stem, CAPITALS));
}

/** Whether a longer form may begin with the word of this stem. */
export function mayBeFirst(openings: Filter, stem: number): boolean {
  return mayHave(openings, stem, LONGER);
}

/** Whether a form may begin with the two words of these stems. */
export function mayBePair(openings: Filter, first: number, second: number): boolean {
  return mayHave(openings, pairOf(first, second));
}

/** One hash for two stems in their order. */
function pairOf(first: number, second: number): number {
  return (Math.imul(first, PAIR) + second) | 0;
}

/*
 * The filter of sequences holds the hashes of two words and more by which longer forms begin; with a salt, those
 * of whole forms.
 */
const WHOLE = 0x15_55;

/** Puts a form in, by the hashes of its first word, its first two, and so on to all of it. */
export function addSequences(sequences: Filter, keys: readonly number[]): void {
  const last = keys.length - 1;
  for (let k = 1; k < last; k++) addTo(sequences, keys[k] ?? 0);
  if (last > 0) addTo(sequences, keys[last] ?? 0, WHOLE);
}

/** Whether longer forms may begin with the two words and more of this hash. */
export function mayGoOn(sequences: Filter, key: number): boolean {
  return mayHave(sequences, key);
}

/** Whether the two words and more of this hash may be a form. */
export function mayBeWhole(sequences: Filter, key: number): boolean {
  return mayHave(sequences, key, WHOLE);
}
