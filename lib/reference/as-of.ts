import type {
  CardLine,
  CardRelation,
  CardSeries,
  CardSource,
  CardView,
  LineDates,
  Phrase,
  Reference,
} from './card.ts';
import { bySpan, firstDay, type IsoDate, lastDay, type PartialDate, positionOf } from './dates.ts';
import type { Entry, Holder, Relation, Series, Texts } from './entry.ts';
import { LANGUAGES, type Language, type ReaderLanguage } from './kinds.ts';

/** What a card needs besides its own entry. */
export interface Neighbours {
  /** The entry with this id, or undefined. */
  entry(id: string): Entry | undefined;
  /** Entries that name `id`: its offices, the offices a person held, its statistics, relations to it. */
  pointingAt(id: string): Entry[];
}

/** The order in which a text is looked for: the reader's language, then English, then French, then any. */
function preference(lang: ReaderLanguage): Language[] {
  return [lang, 'en', 'fr', ...LANGUAGES];
}

function phrase(texts: Texts, lang: ReaderLanguage): Phrase {
  for (const language of preference(lang)) {
    const text = texts[language];
    if (text !== undefined) return { text, lang: language };
  }
  return { text: '', lang };
}

/** The name of an entry in the reader's language, or in another where it has none. */
export function titleOf(entry: Entry, lang: ReaderLanguage): Phrase {
  for (const language of preference(lang)) {
    const names = entry.names[language];
    if (names) return { text: names.preferred, lang: language };
  }
  return { text: entry.id, lang };
}

/** Numbers sources in order of first use, across the entries that a card draws from. */
class SourceList {
  readonly list: CardSource[] = [];
  private readonly places = new Map<string, number>();

  cite(entry: Entry, keys: readonly string[]): number[] {
    const places: number[] = [];
    for (const key of keys) {
      const source = Object.hasOwn(entry.sources, key) ? entry.sources[key] : undefined;
      if (!source) continue;
      let place = this.places.get(source.url);
      if (place === undefined) {
        place = this.list.length;
        this.places.set(source.url, place);
        this.list.push(source);
      }
      if (!places.includes(place)) places.push(place);
    }
    return places;
  }
}

function spanOf({ on, from, to, confirmed }: LineDates): LineDates {
  const span: LineDates = {};
  if (on !== undefined) span.on = on;
  if (from !== undefined) span.from = from;
  if (to !== undefined) span.to = to;
  if (confirmed !== undefined) span.confirmed = confirmed;
  return span;
}

/**
 * The card of `entry` in `lang`, as it stood on `day`. Pure: the same data, day and language give
 * the same card. Lines that the precision of their dates does not place count as holding that day.
 */
export function cardAsOf(
  entry: Entry,
  day: IsoDate,
  lang: ReaderLanguage,
  neighbours: Neighbours,
): CardView {
  const sources = new SourceList();
  const around = neighbours.pointingAt(entry.id);
  const reference = (id: string): Reference => {
    const target = neighbours.entry(id);
    return target ? { id, name: titleOf(target, lang) } : { name: { text: id, lang } };
  };

  const lines: CardLine[] = (entry.facts ?? []).map((fact) => ({
    kind: 'fact',
    text: phrase(fact.text, lang),
    ...spanOf(fact),
    sources: sources.cite(entry, fact.sources),
  }));
  const offices =
    entry.kind === 'office' ? [entry] : around.filter((other) => other.of === entry.id);
  for (const office of offices) lines.push(...succession(office, lang, reference, sources));
  if (entry.kind === 'person') {
    for (const office of around) {
      for (const holder of office.holders ?? []) {
        if (holder.person !== entry.id) continue;
        lines.push({
          kind: 'held',
          office: { id: office.id, name: titleOf(office, lang) },
          acting: holder.acting ?? false,
          ...spanOf(holder),
          sources: sources.cite(office, holder.sources),
        });
      }
    }
  }

  lines.sort(bySpan);
  const place = (wanted: readonly string[]) =>
    lines.filter((line) => wanted.includes(positionOf(line, day)));
  const statistics = entry.series ? [entry] : offices.filter((other) => other.series);
  const acronym = acronymOf(entry, lang);

  return {
    id: entry.id,
    kind: entry.kind,
    title: titleOf(entry, lang),
    ...(acronym ? { acronym } : {}),
    otherNames: otherNames(entry, titleOf(entry, lang)),
    summary: phrase(entry.summary, lang),
    day,
    onDay: place(['during', 'maybe']),
    before: place(['before']),
    since: place(['after']),
    series: statistics.flatMap((owner) =>
      (owner.series ?? []).map((series) => cardSeries(owner, series, lang, sources)),
    ),
    relations: relationsOf(entry, around, day, reference),
    sources: withUncited(entry, sources),
    checked: entry.checked,
  };
}

function succession(
  office: Entry,
  lang: ReaderLanguage,
  reference: (id: string) => Reference,
  sources: SourceList,
): CardLine[] {
  const title: Reference = { id: office.id, name: titleOf(office, lang) };
  const personOf = (holder: Holder): Reference =>
    holder.name ? { name: phrase(holder.name, lang) } : reference(holder.person ?? '');
  const holders = (office.holders ?? []).map(
    (holder): CardLine => ({
      kind: 'holder',
      office: title,
      person: personOf(holder),
      acting: holder.acting ?? false,
      ...spanOf(holder),
      sources: sources.cite(office, holder.sources),
    }),
  );
  const gaps = (office.gaps ?? []).map((gap): CardLine => {
    const last = lastBefore(gap.from, office.holders ?? []);
    return {
      kind: 'gap',
      office: title,
      why: phrase(gap.why, lang),
      ...(last ? { last: { person: personOf(last.holder), date: last.date } } : {}),
      ...spanOf(gap),
      sources: last ? sources.cite(office, last.holder.sources) : [],
    };
  });
  return [...holders, ...gaps];
}

/** The holder whose time ended last before `from`, or as it began. */
function lastBefore(
  from: PartialDate,
  holders: readonly Holder[],
): { holder: Holder; date: PartialDate } | undefined {
  return holders
    .flatMap((holder) => {
      const date = holder.on ?? holder.to;
      return date !== undefined && firstDay(date) <= lastDay(from) ? [{ holder, date }] : [];
    })
    .sort((a, b) => (lastDay(a.date) < lastDay(b.date) ? -1 : 1))
    .at(-1);
}

/** The short form of an entry, the reader's language first; undefined when it has none. */
export function acronymOf(entry: Entry, lang: ReaderLanguage): string | undefined {
  for (const language of [lang, ...LANGUAGES]) {
    const acronym = entry.names[language]?.acronyms?.[0];
    if (acronym) return acronym;
  }
  return undefined;
}

function otherNames(entry: Entry, title: Phrase): Phrase[] {
  const seen = new Set([title.text]);
  const names: Phrase[] = [];
  for (const language of LANGUAGES) {
    const name = entry.names[language]?.preferred;
    if (name === undefined || seen.has(name)) continue;
    seen.add(name);
    names.push({ text: name, lang: language });
  }
  return names;
}

function cardSeries(
  owner: Entry,
  series: Series,
  lang: ReaderLanguage,
  sources: SourceList,
): CardSeries {
  return {
    scope: phrase(series.scope, lang),
    unit: phrase(series.unit, lang),
    points: series.points.map((point) => ({
      period: point.period,
      value: point.value,
      provisional: point.provisional ?? false,
      sources: sources.cite(owner, point.sources),
    })),
  };
}

function relationsOf(
  entry: Entry,
  around: readonly Entry[],
  day: IsoDate,
  reference: (id: string) => Reference,
): CardRelation[] {
  const holds = (relation: Relation) => ['during', 'maybe'].includes(positionOf(relation, day));
  const own = (entry.relations ?? [])
    .filter(holds)
    .map(({ type, target }) => ({ type, inverse: false, target: reference(target) }));
  const others = around.flatMap((other) =>
    (other.relations ?? [])
      .filter((relation) => relation.target === entry.id && holds(relation))
      .map(({ type }) => ({ type, inverse: type !== 'related', target: reference(other.id) })),
  );
  return [...own, ...others].filter(({ target }) => target.id !== undefined);
}

/** Sources that carry the entry as a whole (its expansion) come last. */
function withUncited(entry: Entry, sources: SourceList): CardSource[] {
  sources.cite(entry, Object.keys(entry.sources));
  return sources.list;
}
