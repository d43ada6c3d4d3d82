/** What keeps a JSON text of unknown origin from being read. */
export type JsonProblem = 'not-json' | 'too-deep' | 'forbidden-key';

/** Deepest nesting taken. A release needs 6: release, entries, entry, series, points, sources. */
const MAX_DEPTH = 32;

/** Keys that other code could take for an object’s prototype when it copies properties. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses JSON that anybody may have written. Refused: text that is not JSON, nesting beyond 32
 * levels, and keys that name a prototype, however they are escaped. Never throws, never recurses.
 */
export function parseSafely(
  text: string,
): { ok: true; value: unknown } | { ok: false; problem: JsonProblem } {
  if (depthOf(text) > MAX_DEPTH) return { ok: false, problem: 'too-deep' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  return hasForbiddenKey(value) ? { ok: false, problem: 'forbidden-key' } : { ok: true, value };
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** Deepest nesting of brackets outside strings; stops counting once it is too deep. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length && deepest <= MAX_DEPTH; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (OPENING.has(code)) deepest = Math.max(deepest, ++depth);
    else if (CLOSING.has(code)) depth--;
  }
  return deepest;
}

/** Whether an object anywhere in a plain value has a key that names a prototype. */
export function hasForbiddenKey(value: unknown): boolean {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const item = waiting.pop();
    if (typeof item !== 'object' || item === null) continue;
    if (Array.isArray(item)) {
      for (const inner of item) if (typeof inner === 'object') waiting.push(inner);
    } else
      for (const key of Object.keys(item)) {
        if (FORBIDDEN.has(key)) return true;
        const inner: unknown = Reflect.get(item, key);
        if (typeof inner === 'object') waiting.push(inner);
      }
  }
  return false;
}
