/**
 * A set of hashes that may say yes to a hash that is not in it (B. Bloom, 1970), here with one bit a
 * hash: at sixteen bits or more for each, at most one answer in sixteen is wrong, and a look-up is a
 * multiplication and one read.
 */
export interface Filter {
  /** Bits, 32 a number; their count is a power of two. */
  bits: Int32Array;
  /** 32 minus the logarithm of the number of bits. */
  shift: number;
}

/** 2^32 divided by the golden ratio (Knuth): spreads a product over its upper bits. */
export const GOLDEN = 0x9e_37_79_b1;

const BITS_A_HASH = 16;
const SMALLEST = 5;

/** A filter with room for that many hashes. */
export function makeFilter(count: number): Filter {
  const size = Math.max(SMALLEST, Math.ceil(Math.log2(Math.max(1, count * BITS_A_HASH))));
  return { bits: new Int32Array(2 ** (size - SMALLEST)), shift: 32 - size };
}

/** The filter whose bits these are. */
export function filterOf(bits: Int32Array): Filter {
  return { bits, shift: 32 - SMALLEST - Math.log2(bits.length) };
}

/** Puts a hash in. */
export function addTo({ bits, shift }: Filter, hash: number): void {
  const bit = Math.imul(hash, GOLDEN) >>> shift;
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

/** Whether the hash may be in the set; `false` is certain. */
export function mayHave({ bits, shift }: Filter, hash: number): boolean {
  const bit = Math.imul(hash, GOLDEN) >>> shift;
  return (((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}
