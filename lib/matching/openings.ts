import { addTo, type Filter, mayHave } from './filter.ts';

/*
 * The filter of firsts holds the hashes of what a text may write for the first word of a form; once more,
 * with a salt, where that need not be with two capitals.
 */

/** Without it each “les” would be looked up for an acronym LES. */
export const SMALL = 0x15_55;

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
 * The filter of openings tells how a form may begin: it holds the hashes of whole one-word forms, of the
 * first word of longer ones, and of their first two words.
 */

/** A one-word form that wants two capitals: or each “est” would be looked up for EST. */
export const CAPITALS = 0x15_55;
/** The first word of a longer form. */
export const LONGER = 0x2a_aa;

/** Puts a form in, by the hashes of its first word, of its first two and so on. */
export function addOpening(
  openings: Filter,
  keys: readonly number[],
  wantsCapitals: boolean,
): void {
  const [one = 0, two] = keys;
  if (two === undefined) addTo(openings, one, wantsCapitals ? CAPITALS : 0);
  else {
    addTo(openings, one, LONGER);
    addTo(openings, two);
  }
}

/** Whether a form may be the one word of this hash, written with two capitals or not. */
export function mayBeWord(openings: Filter, key: number, capitals: boolean): boolean {
  return mayHave(openings, key) || (capitals && mayHave(openings, key, CAPITALS));
}

/** Whether a longer form may begin with the word of this hash. */
export function mayBeFirst(openings: Filter, key: number): boolean {
  return mayHave(openings, key, LONGER);
}

/** Whether a form may begin with the two words of this hash. */
export function mayBePair(openings: Filter, key: number): boolean {
  return mayHave(openings, key);
}
