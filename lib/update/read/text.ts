import type { Result } from '../../messages/result.ts';

/** Largest file that is taken in, in bytes. A release of 20,000 entries is about as large. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** A file as browsers give it: its size is known before anything is read. */
export interface SizedFile {
  name: string;
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * The text of a file, without a byte order mark. `file-too-large` by its declared size, before a byte is
 * read; `file-not-text` when it is not UTF-8 (nor UTF-16 that begins with its mark); `file-unreadable`
 * when the browser cannot read it.
 */
export async function readFileText(file: SizedFile): Promise<Result<string>> {
  if (file.size > MAX_FILE_BYTES) return { ok: false, error: 'file-too-large' };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { ok: false, error: 'file-unreadable' };
  }
  return decodeText(bytes);
}

/** The text of bytes, as `readFileText` says. */
export function decodeText(bytes: Uint8Array): Result<string> {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    // Text has no such character; it is what a picture or an archive in disguise has.
    return text.includes('\u0000')
      ? { ok: false, error: 'file-not-text' }
      : { ok: true, value: text };
  } catch {
    return { ok: false, error: 'file-not-text' };
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
