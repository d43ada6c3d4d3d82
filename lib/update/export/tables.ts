import type { Entry, NameSet, Texts } from '../../reference/entry.ts';
import { LANGUAGES, type Language } from '../../reference/kinds.ts';
import { MEANINGS } from '../read/columns.ts';
import { restOfRow } from './rest.ts';

/** A sheet: rows of cells by column. A cell that is not there is empty. */
export interface Sheet {
  name: 'entries' | 'facts' | 'offices' | 'statistics' | 'relations' | 'sources';
  columns: string[];
  rows: Row[];
}

export type Row = Record<string, string | number>;

/** Between the items of a list in a cell. */
export const BETWEEN = ' | ';

/**
 * Everything that entries say, as sheets. `entries` has one row an entry with the columns that the import
 * knows: the first fact with its first source, and the rest as JSON in `more`, so that it can be read back
 * without loss. The other sheets have all of that for people to read.
 */
export function sheetsOf(entries: readonly Entry[]): Sheet[] {
  return [
    sheet('entries', entries.map(entryRow), ['id', 'kind', ...MEANINGS]),
    sheet('facts', entries.flatMap(factRows), ['entry', 'number', 'text', ...DATES, 'sources']),
    sheet('offices', entries.flatMap(officeRows), [
      ...['office', 'of', 'person', 'name', 'acting', ...DATES, 'gap', 'sources'],
    ]),
    sheet('statistics', entries.flatMap(pointRows), [
      ...['entry', 'of', 'scope', 'unit', 'period', 'value', 'provisional', 'sources'],
    ]),
    sheet('relations', entries.flatMap(relationRows), ['entry', 'type', 'target', ...DATES]),
    sheet('sources', entries.flatMap(sourceRows), []),
  ];
}

const DATES = ['on', 'from', 'to', 'confirmed'];

/** The columns that somebody uses in the order wanted; `text` stands for `text.fr`, `text.en` and so on. */
function sheet(name: Sheet['name'], rows: Row[], order: readonly string[]): Sheet {
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  const wanted = order.flatMap((column) => [
    column,
    ...LANGUAGES.map((lang) => `${column}.${lang}`),
  ]);
  const columns = [...new Set([...wanted, ...used])].filter((column) => used.has(column));
  return { name, columns, rows };
}

function entryRow(entry: Entry): Row {
  const { id, kind, names, summary, countries, surnames, everyday, unmarked, checked } = entry;
  const [fact] = entry.facts ?? [];
  const source = entry.sources[fact?.sources[0] ?? Object.keys(entry.sources)[0] ?? ''];
  const row: Row = { id, kind, ...texts('summary', summary) };
  for (const lang of LANGUAGES) Object.assign(row, nameCells(lang, names[lang]));
  if (countries) row['countries'] = countries.join(BETWEEN);
  if (surnames) row['surnames'] = surnames.join(BETWEEN);
  if (everyday) row['everyday'] = 'yes';
  if (unmarked) row['unmarked'] = 'yes';
  row['checked'] = checked;
  if (fact) Object.assign(row, texts('fact', fact.text), prefixed('fact', dates(fact)));
  if (source) {
    const { title, url, seen, publisher, standing } = source;
    Object.assign(row, prefixed('source', { title, url, seen, publisher, standing }));
  }
  const more = restOfRow(entry, row, source);
  return more ? { ...row, more: JSON.stringify(more) } : row;
}

function nameCells(lang: Language, set: NameSet | undefined): Row {
  if (!set) return {};
  const row: Row = { [`name.${lang}`]: set.preferred };
  for (const field of ['variants', 'acronyms', 'weak'] as const) {
    const list = set[field];
    if (list && list.length > 0) row[`${field}.${lang}`] = list.join(BETWEEN);
  }
  return row;
}

function factRows(entry: Entry): Row[] {
  return (entry.facts ?? []).map((fact, place) => ({
    entry: entry.id,
    number: place + 1,
    ...texts('text', fact.text),
    ...dates(fact),
    sources: addresses(entry, fact.sources),
  }));
}

function officeRows(entry: Entry): Row[] {
  const head: Row = { office: entry.id, ...(entry.of === undefined ? {} : { of: entry.of }) };
  const holders = (entry.holders ?? []).map((holder) => ({
    ...head,
    ...(holder.person === undefined ? {} : { person: holder.person }),
    ...texts('name', holder.name),
    ...(holder.acting ? { acting: 'yes' } : {}),
    ...dates(holder),
    sources: addresses(entry, holder.sources),
  }));
  const gaps = (entry.gaps ?? []).map(({ from, to, why }) => ({
    ...head,
    ...texts('gap', why),
    from,
    to,
  }));
  return [...holders, ...gaps];
}

function pointRows(entry: Entry): Row[] {
  return (entry.series ?? []).flatMap(({ scope, unit, points }) =>
    points.map(({ period, value, provisional, sources }) => ({
      entry: entry.id,
      ...(entry.of === undefined ? {} : { of: entry.of }),
      ...texts('scope', scope),
      ...texts('unit', unit),
      period,
      value,
      ...(provisional ? { provisional: 'yes' } : {}),
      sources: addresses(entry, sources),
    })),
  );
}

function relationRows(entry: Entry): Row[] {
  return (entry.relations ?? []).map(({ type, target, from, to }) => ({
    entry: entry.id,
    type,
    target,
    ...dates({ from, to }),
  }));
}

function sourceRows(entry: Entry): Row[] {
  return Object.entries(entry.sources).map(([key, source]) => ({
    entry: entry.id,
    key,
    title: source.title,
    url: source.url,
    publisher: source.publisher,
    standing: source.standing,
    seen: source.seen,
  }));
}

function texts(field: string, given: Partial<Texts> | undefined): Row {
  return prefixed(field, given ?? {});
}

function prefixed(field: string, values: Record<string, string | undefined>): Row {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      value === undefined ? [] : [[`${field}.${key}`, value]],
    ),
  );
}

interface Dates {
  on?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  confirmed?: string | undefined;
}

function dates({ on, from, to, confirmed }: Dates): Record<string, string> {
  const given = Object.entries({ on, from, to, confirmed });
  return Object.fromEntries(
    given.flatMap(([key, date]) => (date === undefined ? [] : [[key, date]])),
  );
}

function addresses(entry: Entry, keys: readonly string[]): string {
  return keys.flatMap((key) => entry.sources[key]?.url ?? []).join(BETWEEN);
}
