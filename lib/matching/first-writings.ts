import { foldRange } from './check.ts';
import { ALEF, CONJUNCTIONS, LAM, PREPOSITIONS } from './clitics.ts';
import { PROCLITICS, TAKES_S, TAKES_X } from './format.ts';
import { BASE, LONGEST, POWERS } from './hash.ts';
import { SMALL_S, SMALL_X, type Word } from './word.ts';

const BEHIND: readonly (readonly number[])[] = [
  ...CONJUNCTIONS.map((one) => [one]),
  ...PREPOSITIONS.map((one) => [one]),
  ...CONJUNCTIONS.flatMap((one) => PREPOSITIONS.map((other) => [one, other])),
];

/**
 * Hashes of all that a text may write for the first word of a form, so that the scan need not take any
 * word apart before the filter has let it through.
 */
export function firstWritings(text: string, word: Word, flags: number): number[] {
  const { hash, letters } = word;
  const writings = [hash];
  if (!word.endsInPlural) {
    if ((flags & TAKES_S) !== 0 || word.inclusivePlural) writings.push(append(hash, SMALL_S));
    if ((flags & TAKES_X) !== 0) writings.push(append(hash, SMALL_X));
  }
  if ((flags & PROCLITICS) === 0 || letters > LONGEST - 3) return writings;
  for (const proclitics of BEHIND) writings.push(prepend(proclitics, hash, letters));
  const [alef, lam, root] = foldRange(text, word.start, word.stop);
  if (alef !== ALEF || lam !== LAM) return writings;
  const withoutAlef = (hash - Math.imul(ALEF, POWERS[letters - 1] ?? 0)) | 0;
  for (const joined of [[], ...CONJUNCTIONS.map((one) => [one])]) {
    writings.push(prepend([...joined, LAM], withoutAlef, letters - 1));
    if (root === LAM) writings.push(prepend(joined, withoutAlef, letters - 1));
  }
  return writings;
}

function append(hash: number, unit: number): number {
  return (Math.imul(hash, BASE) + unit) | 0;
}

function prepend(units: readonly number[], hash: number, letters: number): number {
  const head = units.reduce(append, 0);
  return (Math.imul(head, POWERS[letters] ?? 0) + hash) | 0;
}
