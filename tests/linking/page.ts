import { annotate, type LinkingReference } from '../../lib/linking/annotate.ts';
import { compileReference } from '../../lib/linking/compile-reference.ts';
import type { Block, Page } from '../../lib/linking/types.ts';
import { openIndex } from '../../lib/matching/open.ts';
import type { Entry, Sense } from '../../lib/reference/entry.ts';
import type { Words } from '../../lib/reference/words.ts';

/** The words that the tables of this folder use as evidence. */
const WORDS: Words = {
  topic: { fr: ['migrant', 'réfugié', 'asile politique', 'titre de séjour'] },
  hints: { fr: ['frontière', 'visa', 'consulat', 'préfecture'] },
  affairs: { fr: ['préfet', 'ministre'] },
  heads: { fr: ['Conseil', 'Office'], en: ['Agency'] },
  countries: {
    FR: { fr: ['France', 'français', 'Paris'] },
    MA: { fr: ['Maroc', 'marocain', 'Rabat'], ar: ['المغرب', 'المغربية'] },
    IT: { fr: ['Italie', 'italien'], en: ['Italian'] },
  },
};

/** A reference of these entries and senses, compiled and opened. */
export function reference(
  entries: readonly Entry[],
  senses: readonly Sense[] = [],
  words: Words = WORDS,
): LinkingReference {
  const { index, lexicon } = compileReference({
    entries: [...entries],
    senses: [...senses],
    words,
  });
  const opened = openIndex(index);
  if (!opened.ok) throw new Error(opened.error);
  return { index: opened.value, lexicon };
}

/** The mentions of a French page of these blocks, as `surface → entry`. */
export function found(
  linking: LinkingReference,
  texts: readonly (string | Block)[],
  page: Partial<Page> = {},
): string[] {
  const blocks = texts.map((block) => (typeof block === 'string' ? { text: block } : block));
  return annotate({ blocks, lang: 'fr', ...page }, linking).map(
    ({ block, start, end, entry }) => `${blocks[block]?.text.slice(start, end)} → ${entry}`,
  );
}
