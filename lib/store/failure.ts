import type { ErrorCode } from '../messages/errors.ts';
import { DAMAGED_ROW } from './aborted.ts';

/**
 * The code for an error of the database. A full disk comes as `QuotaExceededError`, sometimes inside
 * an `AbortError`; a browser that stores nothing (private windows, a policy, a disk without a byte
 * left when the database is opened) comes under several names, all of which mean: not here. Our own
 * mistakes are `internal`.
 */
export function codeOf(error: unknown): ErrorCode {
  for (let inner = error; inner instanceof Error; inner = innerOf(inner)) {
    if (inner.name === 'QuotaExceededError') return 'storage-full';
    if (inner.name === DAMAGED_ROW) return 'data-damaged';
    if (inner instanceof TypeError || inner instanceof RangeError) return 'internal';
  }
  return 'storage-denied';
}

function innerOf(error: Error): unknown {
  return 'inner' in error && error.inner !== error ? error.inner : error.cause;
}
