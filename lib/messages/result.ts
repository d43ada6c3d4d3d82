import type { ErrorCode } from './errors.ts';

export interface Ok<T> {
  ok: true;
  value: T;
}

export interface Err {
  ok: false;
  error: ErrorCode;
}

/** A value, or the code of what went wrong. Nothing is thrown across rooms. */
export type Result<T> = Ok<T> | Err;

/** A good answer. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

/** A failure, by its code. */
export function err(error: ErrorCode): Err {
  return { ok: false, error };
}
