import { reasonWords } from '../../lib/i18n/reasons.ts';
import { link } from '../../lib/linking/annotate.ts';
import type { Mention, Reason } from '../../lib/linking/types.ts';
import type { Entry } from '../../lib/reference/entry.ts';
import { LANGUAGES, READER_LANGUAGES } from '../../lib/reference/kinds.ts';
import type { LocalDocument } from './documents.ts';
import type { LocalReference } from './reference.ts';

export interface AnnotatedMention {
  /** UTF-16 offsets in the document's text. */
  start: number;
  end: number;
  surface: string;
  id: string;
  title: string;
  names: string[];
  sure: number;
  why: string;
}

export interface AnnotatedDocument {
  doc: string;
  date: string | null;
  text?: string;
  mentions: AnnotatedMention[];
}

/** Runs the extension's linking over a document and puts offsets back into the whole text. */
export function annotateDocument(
  document: LocalDocument,
  reference: LocalReference,
): AnnotatedDocument {
  const { id, text, date, extracted } = document;
  const mentions = linkDocument(document, reference).mentions.map(({ code: _, ...rest }) => rest);
  return { doc: id, date: date ?? null, ...(extracted ? { text } : {}), mentions };
}

/** A mention with the kind of evidence that it rests on. */
export interface LinkedMention extends AnnotatedMention {
  code: Reason['code'];
}

/** What stands before the acronym in the `id` of a mention that only the page itself explains. */
export const OF_THE_PAGE = 'page:';

/** What linking marks in a document, and what it leaves unmarked because it is not sure. */
export function linkDocument(
  { blocks, offsets, text, date, lang, title }: LocalDocument,
  reference: LocalReference,
): { mentions: LinkedMention[]; abstentions: LinkedMention[] } {
  const whole = (mention: Mention): LinkedMention[] => {
    const entry = reference.entry(mention.entry);
    if (!entry) return [];
    const base = offsets[mention.block] ?? 0;
    const start = base + mention.start;
    const end = base + mention.end;
    const { code, detail } = mention.why;
    const language = READER_LANGUAGES.find((known) => known === lang) ?? 'en';
    return [
      {
        start,
        end,
        surface: text.slice(start, end),
        id: entry.id,
        title: titleOf(entry, lang),
        names: allNames(entry),
        sure: Math.round(mention.sure * 1000) / 1000,
        why: reasonWords[language][code](detail),
        code,
      },
    ];
  };
  const linked = link({ blocks, lang, date, title }, reference.linking);
  const language = READER_LANGUAGES.find((known) => known === lang) ?? 'en';
  const unknown = linked.unknown.flatMap(({ form, long, places }): LinkedMention[] =>
    places.map(({ block, start, end }) => ({
      start: (offsets[block] ?? 0) + start,
      end: (offsets[block] ?? 0) + end,
      surface: form,
      id: `${OF_THE_PAGE}${form}`,
      title: long,
      names: [long, form],
      sure: 1,
      why: reasonWords[language]['defined-by-page'](form),
      code: 'defined-by-page',
    })),
  );
  const inOrder = (a: LinkedMention, b: LinkedMention) => a.start - b.start;
  return {
    mentions: [...linked.mentions.flatMap(whole), ...unknown].sort(inOrder),
    abstentions: linked.abstentions.flatMap(whole),
  };
}

function titleOf({ id, names }: Entry, lang: string | undefined): string {
  const wanted = LANGUAGES.filter((known) => known === lang);
  const language = [...wanted, ...LANGUAGES].find((known) => names[known]);
  return (language && names[language]?.preferred) ?? id;
}

/** Every name of an entry, in all languages, the preferred ones first. */
export function allNames({ names }: Entry): string[] {
  const sets = LANGUAGES.flatMap((language) => names[language] ?? []);
  const preferred = sets.map((set) => set.preferred);
  const others = sets.flatMap(({ acronyms = [], variants = [], weak = [] }) => [
    ...acronyms,
    ...variants,
    ...weak,
  ]);
  return [...new Set([...preferred, ...others])];
}
