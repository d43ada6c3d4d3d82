import type { IsoDate } from '../../reference/dates.ts';
import type { Entry } from '../../reference/entry.ts';
import { type Kind, LANGUAGES, type Language } from '../../reference/kinds.ts';
import type { OwnRow } from '../../store/database.ts';
import { slugOf } from '../read/slug.ts';

/** What the form holds in one language. Lists are written with `|` between their items. */
export interface DraftTexts {
  name: string;
  acronyms: string;
  variants: string;
  summary: string;
}

export interface DraftFact {
  texts: Partial<Record<Language, string>>;
  on: string;
  from: string;
  to: string;
}

/** An own entry as the form holds it: text only, whatever is typed. */
export interface OwnDraft {
  /** Empty: made from the name when it is saved. */
  id: string;
  kind: Kind;
  texts: Partial<Record<Language, DraftTexts>>;
  countries: string;
  facts: DraftFact[];
  sourceTitle: string;
  sourceUrl: string;
  checked: string;
  private: boolean;
  note: string;
  /** What the form has no field for stays as it is here. */
  base?: Entry | undefined;
}

export const NO_TEXTS: DraftTexts = { name: '', acronyms: '', variants: '', summary: '' };

/** The key of the source that the form edits. */
const OWN_SOURCE = 'source';

/** An empty form; `name` is what was selected in a page, in the language of the page or the reader. */
export function newDraft(today: IsoDate, lang: Language, name = ''): OwnDraft {
  return {
    id: '',
    kind: 'term',
    texts: { [lang]: { ...NO_TEXTS, name } },
    countries: '',
    facts: [],
    sourceTitle: '',
    sourceUrl: '',
    checked: today,
    private: false,
    note: '',
  };
}

/** The form of an entry: an own one, or one to make an own version of. */
export function draftOf(entry: Entry, row?: Pick<OwnRow, 'private' | 'note'>): OwnDraft {
  const texts: OwnDraft['texts'] = {};
  for (const lang of LANGUAGES) {
    const names = entry.names[lang];
    const summary = entry.summary[lang];
    if (!names && summary === undefined) continue;
    texts[lang] = {
      name: names?.preferred ?? '',
      acronyms: (names?.acronyms ?? []).join(' | '),
      variants: (names?.variants ?? []).join(' | '),
      summary: summary ?? '',
    };
  }
  const [key] = Object.keys(entry.sources);
  const source = key === undefined ? undefined : entry.sources[key];
  return {
    id: entry.id,
    kind: entry.kind,
    texts,
    countries: (entry.countries ?? []).join(' | '),
    facts: (entry.facts ?? []).map(({ text, on = '', from = '', to = '' }) => ({
      texts: text,
      on,
      from,
      to,
    })),
    sourceTitle: source?.title ?? '',
    sourceUrl: source?.url ?? '',
    checked: entry.checked,
    private: row?.private ?? false,
    note: row?.note ?? '',
    base: entry,
  };
}

/** What a form says, as an entry that was not checked yet. */
export function valueOfDraft(draft: OwnDraft): Record<string, unknown> {
  const { base } = draft;
  const key = Object.keys(base?.sources ?? {})[0] ?? OWN_SOURCE;
  const hasSource = draft.sourceUrl.trim() !== '';
  const before = base?.sources[key];
  const source = {
    ...(before?.url === draft.sourceUrl.trim() ? before : {}),
    title: draft.sourceTitle.trim() || undefined,
    url: draft.sourceUrl.trim(),
  };
  const sources = { ...base?.sources, ...(hasSource ? { [key]: source } : {}) };
  const names: Record<string, unknown> = {};
  const summary: Record<string, string> = {};
  for (const [lang, texts] of Object.entries(draft.texts)) {
    const set = base?.names[lang as Language];
    if (texts.name.trim() !== '')
      names[lang] = {
        ...(set?.weak ? { weak: set.weak } : {}),
        preferred: texts.name.trim(),
        ...listField('acronyms', texts.acronyms),
        ...listField('variants', texts.variants),
      };
    if (texts.summary.trim() !== '') summary[lang] = texts.summary.replace(/\s+/g, ' ').trim();
  }
  return {
    ...base,
    id: draft.id || slugOf(firstName(draft)),
    kind: draft.kind,
    names,
    summary,
    countries: undefined,
    ...listField('countries', draft.countries),
    facts: draft.facts.flatMap((fact, place) => factValue(fact, base?.facts?.[place], key, draft)),
    checked: draft.checked,
    sources,
  };
}

/** The name under which the form goes until it has an id. */
export function firstName({ texts }: OwnDraft): string {
  for (const lang of LANGUAGES) {
    const name = texts[lang]?.name.trim();
    if (name) return name;
  }
  return '';
}

function factValue(
  { texts, on, from, to }: DraftFact,
  before: NonNullable<Entry['facts']>[number] | undefined,
  key: string,
  { checked }: OwnDraft,
): unknown[] {
  const text = Object.fromEntries(
    Object.entries(texts)
      .map(([lang, one]) => [lang, one.replace(/\s+/g, ' ').trim()] as const)
      .filter(([, one]) => one !== ''),
  );
  if (Object.keys(text).length === 0) return [];
  const open = from !== '' && to === '' && on === '';
  return [
    {
      text,
      ...(on === '' ? {} : { on }),
      ...(from === '' ? {} : { from }),
      ...(to === '' ? {} : { to }),
      ...(open ? { confirmed: before?.confirmed ?? checked } : {}),
      sources: before?.sources ?? [key],
    },
  ];
}

function listField(field: string, text: string): Record<string, string[]> {
  const items = text
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return items.length > 0 ? { [field]: items } : {};
}
