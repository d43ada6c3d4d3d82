import { browser } from 'wxt/browser';
import { ERROR_CODES, type ErrorCode } from './errors.ts';
import { err, ok, type Result } from './result.ts';

/**
 * Sends a message and reads its answer. Never throws: `unreachable` when nobody answers, `outdated` when this
 * script outlived its extension, `message-invalid` when the answer does not fit the contract.
 */
export async function call<T>(
  send: () => Promise<unknown>,
  isReply: (value: unknown) => value is T,
): Promise<Result<T>> {
  // The id goes when the extension is updated or removed; every call would throw from then on.
  if (isOutdated()) return err('outdated');
  let answer: unknown;
  try {
    answer = await send();
  } catch {
    return err(isOutdated() ? 'outdated' : 'unreachable');
  }
  if (answer === undefined || answer === null) return err('unreachable');
  const { ok: good, value, error } = answer as Record<string, unknown>;
  if (good === false && isErrorCode(error)) return err(error);
  return good === true && isReply(value) ? ok(value) : err('message-invalid');
}

/** Whether the extension of this script was updated, switched off or removed meanwhile. */
export function isOutdated(): boolean {
  return browser.runtime?.id === undefined;
}

function isErrorCode(value: unknown): value is ErrorCode {
  return (ERROR_CODES as readonly unknown[]).includes(value);
}
