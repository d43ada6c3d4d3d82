import { type Filter, filterOf } from './filter.ts';
import { HEADER, MAGIC, SLOT, VERSION, WORD_BYTES } from './format.ts';

/** An open index: views on the blob. What is in them is known to this room only (`format.ts`). */
export interface MatchIndex {
  slots: Int32Array;
  entries: Int32Array;
  firsts: Filter;
  openings: Filter;
  sequences: Filter;
}

/** Why a blob cannot be opened. */
export type IndexError = 'not-an-index' | 'other-version' | 'wrong-length';

export type Opened = { ok: true; value: MatchIndex } | { ok: false; error: IndexError };

/**
 * Opens what `compileIndex` made, without copying it: the index is good as long as the blob is. Looks
 * at the header only; whoever stores a blob keeps its hash.
 */
export function openIndex(blob: ArrayBuffer): Opened {
  if (blob.byteLength < HEADER * WORD_BYTES || blob.byteLength % WORD_BYTES !== 0)
    return { ok: false, error: 'not-an-index' };
  const [magic, version, bytes, ...lengths] = new Int32Array(blob, 0, HEADER);
  if (magic !== MAGIC) return { ok: false, error: 'not-an-index' };
  if (version !== VERSION) return { ok: false, error: 'other-version' };
  const total = lengths.reduce((sum, length) => sum + length, HEADER) * WORD_BYTES;
  const [slotNumbers = 0, , ...filterNumbers] = lengths;
  if (
    bytes !== blob.byteLength ||
    total !== blob.byteLength ||
    lengths.some((length) => length < 0)
  )
    return { ok: false, error: 'wrong-length' };
  if (slotNumbers % SLOT !== 0 || slotNumbers === 0 || !filterNumbers.every(isPower))
    return { ok: false, error: 'not-an-index' };
  let at = HEADER * WORD_BYTES;
  const [slots, entries, firsts, openings, sequences] = lengths.map((length) => {
    const view = new Int32Array(blob, at, length);
    at += length * WORD_BYTES;
    return view;
  });
  if (!slots || !entries || !firsts || !openings || !sequences)
    return { ok: false, error: 'not-an-index' };
  return {
    ok: true,
    value: {
      slots,
      entries,
      firsts: filterOf(firsts),
      openings: filterOf(openings),
      sequences: filterOf(sequences),
    },
  };
}

function isPower(count: number): boolean {
  return count > 0 && (count & (count - 1)) === 0;
}
