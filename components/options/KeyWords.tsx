import { keyWords } from '../../lib/i18n/key-words.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';

/** The words of a key in one language, in rows that the eye can follow. */
export function KeyWords({
  fingerprint,
  lang,
}: {
  fingerprint: readonly number[];
  lang: ReaderLanguage;
}) {
  return (
    <ol class="key-words" lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
      {keyWords(fingerprint, lang).map((word, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice, and its place is what it is.
        <li key={place}>{word}</li>
      ))}
    </ol>
  );
}
