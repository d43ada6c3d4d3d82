import type { Kind, ReaderLanguage, RelationType } from '../reference/kinds.ts';
import { glossary as ar } from './ar/glossary.ts';
import { cardWords } from './card.ts';
import { directionOf } from './direction.ts';
import { glossary as en } from './en/glossary.ts';
import { glossary as es } from './es/glossary.ts';
import { formatDate, formatNumber } from './format.ts';
import { glossary as fr } from './fr/glossary.ts';
import { kindWords } from './kinds.ts';

/** What the printed glossary says that a card does not. Numbers and dates come written out. */
export interface GlossarySentences {
  title: string;
  lead: (entries: string, date: string) => string;
}

const sentences: Record<ReaderLanguage, GlossarySentences> = { fr, en, ar, es };

/** All that a printed glossary needs to be written in a language. */
export function glossaryWords(lang: ReaderLanguage) {
  const { title, lead } = sentences[lang];
  const { relations, from, until, confirmed, checked, acting, provisional, seeAlso, sources } =
    cardWords[lang];
  return {
    lang,
    direction: directionOf(lang),
    title,
    lead: (entries: number, date: string) => lead(formatNumber(entries, lang), date),
    date: (date: string) => formatDate(date, lang),
    number: (value: number) => formatNumber(value, lang),
    kind: (kind: Kind) => kindWords[lang][kind],
    relation: (type: RelationType, inverse: boolean) =>
      type === 'related' ? seeAlso : relations[type][inverse ? 1 : 0],
    from,
    until,
    confirmed,
    checked,
    acting,
    provisional,
    sources,
    // French sets a no-break space before it.
    colon: lang === 'fr' ? '\u00a0:' : ':',
  };
}
