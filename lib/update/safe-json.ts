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
  const forbidden = couldHaveForbiddenKey(text) && hasForbiddenKey(value);
  return forbidden ? { ok: false, problem: 'forbidden-key' } : { ok: true, value };
}

/** Whether the text has such a key as it is written, or characters that are escaped and could make one. */
function couldHaveForbiddenKey(text: string): boolean {
  return text.includes('\\u') || [...FORBIDDEN].some((key) => text.includes(key));
}

const QUOTE = 0x22;
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Deepest nesting of brackets outside strings; stops counting once it is too deep. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length && deepest <= MAX_DEPTH; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === OPEN_LIST || code === OPEN_OBJECT) deepest = Math.max(deepest, ++depth);
    else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth--;
  }
  return deepest;
}

/** Where the string of a JSON text ends that begins at `start`; the length of the text when it does not end. */
export function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text[before] === '\\') before--;
    // An even number of backslashes escape each other.
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
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
