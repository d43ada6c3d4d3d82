import { addTo, type Filter, mayHave } from './filter.ts';

/*
 * The filter of firsts holds the hashes of what a text may write for the first word of a form; once more,
 * with a salt, where that need not be with two capitals.
 */

/** Without it each “les” would be looked up for an acronym LES. */
const SMALL = 0x15_55;

/** Puts the first word of a form in. */
export function addFirst(firsts: Filter, hash: number, wantsCapitals: boolean): void {
  addTo(firsts, hash);
  if (!wantsCapitals) addTo(firsts, hash, SMALL);
}

/** Whether a form may begin with a word that has no two capitals and that the filter lets through. */
export function mayBeSmall(firsts: Filter, hash: number): boolean {
  return mayHave(firsts, hash, SMALL);
}

/*
 * The filter of openings tells how a form may begin, by the stems of its first two words, whatever stands
 * between them: what cannot be so is not read any closer.
 */

/** A one-word form that wants two capitals: or each “est” would be looked up for EST. */
export const CAPITALS = 0x15_55;
/** The first word of a longer form. */
const LONGER = 0x2a_aa;
/** Odd, and no power of the base of hashes. */
const PAIR = 0x85_eb_ca_6b;

/** One hash for two stems in their order. */
export function pairOf(first: number, second: number): number {
  return (Math.imul(first, PAIR) + second) | 0;
}

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
