import type { Release } from '../reference/release.ts';
import { inSlices } from './slices.ts';

/** JSON with the keys of every object in code-unit order: equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(inOrder(value));
}

/** A copy whose keys are in order. To do it first and then write once is faster than to do it while writing. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    const inner = inOrder(Reflect.get(value, key));
    // A key `__proto__` is a key like others.
    if (key === '__proto__') Object.defineProperty(copy, key, { value: inner, enumerable: true });
    else copy[key] = inner;
  }
  return copy;
}

/**
 * SHA-256, in hexadecimal, of a release's content: one canonical JSON line for each entry by id, then
 * for each sense in the order given, then the words, if any. Says nothing of version and date.
 */
export async function contentHash({
  entries,
  senses,
  words,
}: Pick<Release, 'entries' | 'senses' | 'words'>): Promise<string> {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  const encoder = new TextEncoder();
  const bytes: Uint8Array<ArrayBuffer>[] = [];
  await inSlices([...sorted, ...senses, ...(words ? [words] : [])], (items) => {
    bytes.push(encoder.encode(items.map((item) => `${canonicalJson(item)}\n`).join('')));
  });
  return sha256(await new Blob(bytes).arrayBuffer());
}

/** SHA-256, in hexadecimal, of the compiled index and lexicon as stored. */
export async function compiledHash(index: ArrayBuffer, lexicon: string): Promise<string> {
  return sha256(`${await sha256(index)} ${await sha256(lexicon)}`);
}

/** SHA-256 of bytes, or of the UTF-8 bytes of a text, in hexadecimal. */
export async function sha256(content: string | BufferSource): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
