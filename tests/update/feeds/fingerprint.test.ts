import { describe, expect, it } from 'vitest';
import { keyWords } from '../../../lib/i18n/key-words.ts';
import { READER_LANGUAGES } from '../../../lib/reference/kinds.ts';
import { fingerprintOf } from '../../../lib/update/feeds/fingerprint.ts';
import { fromHex, toHex } from '../../../lib/update/feeds/signature.ts';

const all = Array.from({ length: 256 }, (_, byte) => byte);

describe('the words of a key', () => {
  it.each(READER_LANGUAGES)('are one word for each byte in %s, none twice', (lang) => {
    const words = keyWords(all, lang);
    expect(words.every((word) => /^[\p{L}\p{M}]+$/u.test(word))).toBe(true);
    expect(new Set(words.map(bare)).size).toBe(256);
  });

  it('are those of the first 12 bytes of its SHA-256', async () => {
    // SHA-256 of 32 zero bytes: 66687aadf862bd776c8fc18b8e9f8e20…
    const fingerprint = await fingerprintOf('00'.repeat(32));
    expect(toHex(new Uint8Array(fingerprint))).toBe('66687aadf862bd776c8fc18b');
  });

  it('mean the same in all languages', () => {
    const cat = READER_LANGUAGES.map((lang) => keyWords([0, 7, 255], lang).join(' '));
    expect(cat).toEqual([
      'chat lion tonnerre',
      'cat lion thunder',
      'قط أسد رعد',
      'gato león trueno',
    ]);
  });
});

describe('hexadecimal', () => {
  it('goes both ways', () => {
    const bytes = new Uint8Array(all);
    expect(fromHex(toHex(bytes))).toEqual(bytes);
  });
});

/** Without the marks that an ear or a hurried eye does not tell apart. */
function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
