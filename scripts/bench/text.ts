import type { Entry } from '../../lib/reference/entry.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import { READER_LANGUAGES } from '../../lib/reference/kinds.ts';
import { readPage } from '../cli/read-page.ts';

/** A paragraph of the bench’s texts. */
export interface Paragraph {
  text: string;
  lang: ReaderLanguage;
}

/** Sentences in a paragraph: as many as a newspaper's. */
const SENTENCES = 3;

/**
 * Text like that of news, of our own: the demo article, and the summaries and facts of entries run together to
 * paragraphs, language by language.
 */
export function newsLike(entries: readonly Entry[]): Paragraph[] {
  const article = readPage('scripts/demo/article.html').blocks.map(
    ({ text }): Paragraph => ({ text, lang: 'fr' }),
  );
  return [...article, ...READER_LANGUAGES.flatMap((lang) => paragraphs(entries, lang))];
}

function paragraphs(entries: readonly Entry[], lang: ReaderLanguage): Paragraph[] {
  const sentences = entries.flatMap(({ summary, facts = [] }) =>
    [summary, ...facts.map(({ text }) => text)].flatMap((texts) => texts[lang] ?? []),
  );
  const made: Paragraph[] = [];
  for (let at = 0; at < sentences.length; at += SENTENCES)
    made.push({ text: sentences.slice(at, at + SENTENCES).join(' '), lang });
  return made;
}

/** The first paragraphs of a language that have that many words together. */
export function wordsOf(
  paragraphs: readonly Paragraph[],
  lang: ReaderLanguage,
  words: number,
): Paragraph[] {
  const taken: Paragraph[] = [];
  let count = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.lang !== lang) continue;
    if (count >= words) break;
    count += paragraph.text.split(/\s+/).length;
    taken.push(paragraph);
  }
  return taken;
}
