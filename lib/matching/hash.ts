/**
 * Hashes of words and of word sequences. A word's hash is a polynomial modulo 2^32 in its folded units
 * (Karp and Rabin, 1987): one multiplication a character, and since the base is odd it can be
 * undone, which takes endings and beginnings off a word without reading it again.
 */
export const BASE = 0x9e_37_79_b1;

/** `BASE * UNBASE` is 1 modulo 2^32. */
export const UNBASE = inverse(BASE);

/** Longest word, in folded units, from which a beginning can be taken off. */
export const LONGEST = 63;

/** `POWERS[n]` is `BASE ** n` modulo 2^32. */
export const POWERS = new Int32Array(LONGEST + 1);
for (let power = 1, n = 0; n <= LONGEST; n++, power = Math.imul(power, BASE)) POWERS[n] = power;

/** Newton's iteration: each step doubles the number of right low bits. */
function inverse(odd: number): number {
  let result = odd;
  for (let step = 0; step < 5; step++) result = Math.imul(result, 2 - Math.imul(odd, result));
  return result;
}

/** The hash of a sequence with one more word hash, or one more separator, at its end. */
export function extend(sequence: number, next: number): number {
  let mixed = sequence ^ next;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85_eb_ca_6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2_b2_ae_35);
  return mixed ^ (mixed >>> 16);
}

/** What `extend` begins with. */
export const NOTHING = 0x2b_1d_5e_ed;
