/**
 * A set of hashes that may say yes to a hash that is not in it: a Bloom filter (B. Bloom, 1970) in
 * blocks of 32 bits (F. Putze, P. Sanders, J. Singler, 2007), so that a look-up reads memory once. At
 * sixteen bits or more for each hash, two set, about one answer in fifty is wrong.
 */
export interface Filter {
  /** One block a number; their count is a power of two. */
  blocks: Int32Array;
  /** 32 minus the logarithm of the number of blocks. */
  shift: number;
}

/** 2^32 divided by the golden ratio (Knuth): spreads a product over its upper bits. */
export const SPREAD = 0x9e_37_79_b1;

/** Which bits of the spread hash tell the places in a block; the upper ones tell the block. */
export const PLACE = 9;
export const OTHER_PLACE = 4;

/** A block for each pair of hashes. */
const HASHES_A_BLOCK = 2;
/** Small sets get four kilobytes all the same: that stays in the nearest cache. */
const SMALLEST = 10;
/** Beyond these bits, block and places would not be independent. */
const LARGEST = 18;

/** A filter with room for that many hashes. */
export function makeFilter(count: number): Filter {
  const size = Math.ceil(Math.log2(Math.max(1, count / HASHES_A_BLOCK)));
  const bits = Math.min(LARGEST, Math.max(SMALLEST, size));
  return filterOf(new Int32Array(2 ** bits));
}

/** The filter whose blocks these are. */
export function filterOf(blocks: Int32Array): Filter {
  return { blocks, shift: 32 - Math.log2(blocks.length) };
}

/**
 * Puts a hash in. Another `salt` of at most 14 bits makes it another member in the same block: what is
 * asked of one hash in turn is then in the cache.
 */
export function addTo({ blocks, shift }: Filter, hash: number, salt = 0): void {
  const spread = Math.imul(hash, SPREAD) ^ salt;
  const block = spread >>> shift;
  blocks[block] = (blocks[block] ?? 0) | placesOf(spread);
}

/** Whether the hash may be in the set, with that salt; `false` is certain. */
export function mayHave({ blocks, shift }: Filter, hash: number, salt = 0): boolean {
  const spread = Math.imul(hash, SPREAD) ^ salt;
  return (placesOf(spread) & ~(blocks[spread >>> shift] as number)) === 0;
}

function placesOf(spread: number): number {
  return (1 << (spread >>> PLACE)) | (1 << (spread >>> OTHER_PLACE));
}
