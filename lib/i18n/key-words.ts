import type { ReaderLanguage } from '../reference/kinds.ts';
import { keyWords as ar } from './ar/key-words.ts';
import { keyWords as en } from './en/key-words.ts';
import { keyWords as es } from './es/key-words.ts';
import { keyWords as fr } from './fr/key-words.ts';

const words: Record<ReaderLanguage, readonly string[]> = {
  fr: fr.trim().split(/\s+/),
  en: en.trim().split(/\s+/),
  ar: ar.trim().split(/\s+/),
  es: es.trim().split(/\s+/),
};

/**
 * A key's fingerprint (bytes, `lib/update/feeds/fingerprint.ts`) as one word a byte. Each byte is the
 * same concrete thing in all four languages, so people compare a key across languages: the Spanish
 * reader’s `gato` is the Arabic reader’s `قط`. Words that look or sound alike inside a language were
 * left out. The lists may never be changed: they would show another key.
 */
export function keyWords(fingerprint: readonly number[], lang: ReaderLanguage): string[] {
  return fingerprint.map((byte) => words[lang][byte] ?? '');
}
