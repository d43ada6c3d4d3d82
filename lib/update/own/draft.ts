import type { IsoDate } from '../../reference/dates.ts';
import type { Entry, Fact, Gap, Holder, Relation, Series } from '../../reference/entry.ts';
import { type Kind, LANGUAGES, type Language, type RelationType } from '../../reference/kinds.ts';
import type { OwnRow } from '../../store/database.ts';

/** What the form holds in one language. Lists are written with `|` between their items. */
export interface DraftTexts {
  name: string;
  acronyms: string;
  variants: string;
  summary: string;
}

/** A text in the languages in which it was written. */
export type DraftPhrase = Partial<Record<Language, string>>;

/** Dates as they are typed. */
export interface DraftDates {
  on: string;
  from: string;
  to: string;
  /** For an open end: when it was last known to hold. */
  confirmed: string;
}

export interface DraftFact extends DraftDates {
  texts: DraftPhrase;
  before?: Fact | undefined;
}

/** Who holds an office: an entry, or a name where there is no entry. */
export interface DraftHolder extends DraftDates {
  person: string;
  texts: DraftPhrase;
  acting: boolean;
  before?: Holder | undefined;
}

/** A time of which nobody is known to have held the office. */
export interface DraftGap {
  texts: DraftPhrase;
  from: string;
  to: string;
  before?: Gap | undefined;
}

export interface DraftRelation {
  type: RelationType;
  target: string;
  from: string;
  to: string;
  before?: Relation | undefined;
}

export interface DraftPoint {
  period: string;
  /** As it is typed: 1 234,5. */
  value: string;
  provisional: boolean;
  before?: Series['points'][number] | undefined;
}

export interface DraftSeries {
  scope: DraftPhrase;
  unit: DraftPhrase;
  points: DraftPoint[];
}

/** An own entry as the form holds it: text only, whatever is typed. What came from an entry keeps, as
 * `before`, what the form has no field for. */
export interface OwnDraft {
  /** Empty: made from the name when it is saved. */
  id: string;
  kind: Kind;
  texts: Partial<Record<Language, DraftTexts>>;
  surnames: string;
  countries: string;
  facts: DraftFact[];
  /** Id of what an office or a statistic belongs to. */
  of: string;
  holders: DraftHolder[];
  gaps: DraftGap[];
  series: DraftSeries[];
  relations: DraftRelation[];
  sourceTitle: string;
  sourceUrl: string;
  checked: string;
  private: boolean;
  note: string;
  before?: Entry | undefined;
}

export const NO_TEXTS: DraftTexts = { name: '', acronyms: '', variants: '', summary: '' };

const NO_DATES: DraftDates = { on: '', from: '', to: '', confirmed: '' };

const POINT: DraftPoint = { period: '', value: '', provisional: false };

/** Empty items of the lists of a form, as they are added to it. */
export interface FreshItems {
  fact: DraftFact;
  holder: DraftHolder;
  gap: DraftGap;
  relation: DraftRelation;
  point: DraftPoint;
  series: DraftSeries;
}

export const FRESH: FreshItems = {
  fact: { texts: {}, ...NO_DATES },
  holder: { person: '', texts: {}, acting: false, ...NO_DATES },
  gap: { texts: {}, from: '', to: '' },
  relation: { type: 'related', target: '', from: '', to: '' },
  point: POINT,
  series: { scope: {}, unit: {}, points: [POINT] },
};

/** An empty form; `name` is what was selected in a page, in the language of the page or the reader. */
export function newDraft(today: IsoDate, lang: Language, name = ''): OwnDraft {
  return {
    id: '',
    kind: 'term',
    texts: { [lang]: { ...NO_TEXTS, name } },
    surnames: '',
    countries: '',
    facts: [],
    of: '',
    holders: [],
    gaps: [],
    series: [],
    relations: [],
    sourceTitle: '',
    sourceUrl: '',
    checked: today,
    private: false,
    note: '',
  };
}

/**
 * The form of an office or a statistic beside an entry, where alone holders and figures are written: it
 * belongs to that entry, or, if that is a person, is held by it.
 */
export function draftBeside(
  { id, kind }: Pick<Entry, 'id' | 'kind'>,
  wanted: 'office' | 'statistic',
  today: IsoDate,
  lang: Language,
): OwnDraft {
  const held = kind === 'person' && wanted === 'office';
  return {
    ...newDraft(today, lang),
    kind: wanted,
    of: held ? '' : id,
    holders: wanted === 'office' ? [{ ...FRESH.holder, person: held ? id : '' }] : [],
    series: wanted === 'statistic' ? [FRESH.series] : [],
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
  const [source] = Object.values(entry.sources);
  return {
    id: entry.id,
    kind: entry.kind,
    texts,
    surnames: (entry.surnames ?? []).join(' | '),
    countries: (entry.countries ?? []).join(' | '),
    facts: (entry.facts ?? []).map((fact) => ({
      texts: fact.text,
      ...datesOf(fact),
      before: fact,
    })),
    of: entry.of ?? '',
    holders: (entry.holders ?? []).map((holder) => ({
      person: holder.person ?? '',
      texts: holder.name ?? {},
      acting: holder.acting ?? false,
      ...datesOf(holder),
      before: holder,
    })),
    gaps: (entry.gaps ?? []).map((gap) => ({
      texts: gap.why,
      from: gap.from,
      to: gap.to,
      before: gap,
    })),
    series: (entry.series ?? []).map(({ scope, unit, points }) => ({
      scope,
      unit,
      points: points.map((point) => ({
        period: point.period,
        value: String(point.value),
        provisional: point.provisional ?? false,
        before: point,
      })),
    })),
    relations: (entry.relations ?? []).map((relation) => ({
      type: relation.type,
      target: relation.target,
      from: relation.from ?? '',
      to: relation.to ?? '',
      before: relation,
    })),
    sourceTitle: source?.title ?? '',
    sourceUrl: source?.url ?? '',
    checked: entry.checked,
    private: row?.private ?? false,
    note: row?.note ?? '',
    before: entry,
  };
}

function datesOf({ on = '', from = '', to = '', confirmed = '' }: Partial<DraftDates>): DraftDates {
  return { on, from, to, confirmed };
}

/** Ids of the other entries that a form names. */
export function namedIn({ of, holders, relations }: OwnDraft): string[] {
  const ids = [of, ...holders.map(({ person }) => person), ...relations.map((one) => one.target)];
  return [...new Set(ids)].filter((id) => id !== '');
}
