import type { Entry, Source } from '../entry.ts';
import { foldAddress, unfoldAddress } from './address.ts';
import type { Spend } from './budget.ts';
import { type Fields, isObject } from './values.ts';

/** In the order in which a source has them. */
const FIELDS = ['title', 'url', 'seen', 'publisher', 'standing'] as const;

/**
 * The sources of a release, each once, in the order in which they are first cited; column by column. Publisher and
 * standing are 0 where they are those of the last source of the same host.
 */
export type SourceTable = Record<(typeof FIELDS)[number], unknown[]>;

/**
 * Takes sources out of entries: instead of them stand numbers, 0 for the next of the table, n for the n-th again. Entries whose
 * sources are not called s1, s2… keep them.
 */
export function foldSources(entries: readonly Entry[]): {
  entries: Fields[];
  sources: SourceTable;
} {
  const sources: SourceTable = { title: [], url: [], seen: [], publisher: [], standing: [] };
  const places = new Map<string, number>();
  const hosts = new Map<string, Source>();
  const numberOf = (source: Source): number => {
    const written = JSON.stringify(source);
    const place = places.get(written);
    if (place !== undefined) return place;
    places.set(written, places.size + 1);
    const { title, url, seen, publisher, standing } = source;
    const last = hosts.get(hostOf(url));
    hosts.set(hostOf(url), source);
    sources.title.push(title);
    sources.url.push(foldAddress(url, title));
    sources.seen.push(seen);
    sources.publisher.push(publisher === last?.publisher ? 0 : publisher);
    sources.standing.push(standing === last?.standing ? 0 : standing);
    return 0;
  };
  const folded = entries.map((entry) =>
    isPlain(entry.sources)
      ? { ...entry, sources: Object.values(entry.sources).map(numberOf) }
      : entry,
  );
  return { entries: folded, sources };
}

/**
 * The inverse of `foldSources`, which changes the entries. False where numbers and table do not fit, or where there would
 * be more than `spend` allows.
 */
export function unfoldSources(entries: unknown, table: unknown, spend: Spend): boolean {
  const sources = sourcesOf(table);
  if (!sources || !Array.isArray(entries)) return false;
  let met = 0;
  for (const entry of entries) {
    if (!isObject(entry) || !Array.isArray(entry.sources)) continue;
    const cited: Fields = {};
    let count = 0;
    for (const number of entry.sources) {
      const again = Number.isInteger(number) && number <= met;
      const source = number === 0 ? sources[met++] : again ? sources[number - 1] : undefined;
      if (!source || !spend(source.size)) return false;
      cited[`s${++count}`] = source.source;
    }
    entry.sources = cited;
  }
  return met === sources.length;
}

interface Unfolded {
  source: Fields;
  /** In UTF-16 units. */
  size: number;
}

/** What is in a table; undefined when it is none. */
function sourcesOf(table: unknown): Unfolded[] | undefined {
  if (!isObject(table)) return undefined;
  const columns = FIELDS.map((field) => table[field]).filter((column) => Array.isArray(column));
  const [titles = [], urls = [], days = [], publishers = [], standings = []] = columns;
  if (columns.length < FIELDS.length) return undefined;
  if (columns.some(({ length }) => length !== titles.length)) return undefined;
  const hosts = new Map<string, Fields>();
  const sources: Unfolded[] = [];
  for (let place = 0; place < titles.length; place++) {
    const [title, folded, seen] = [titles[place], urls[place], days[place]];
    if (typeof title !== 'string' || typeof folded !== 'string') return undefined;
    const url = unfoldAddress(folded, title);
    if (url === undefined) return undefined;
    const host = hostOf(url);
    const last = hosts.get(host);
    const publisher = publishers[place] === 0 ? last?.publisher : publishers[place];
    const standing = standings[place] === 0 ? last?.standing : standings[place];
    const texts = [title, url, seen, publisher, standing];
    if (!texts.every((text) => typeof text === 'string')) return undefined;
    const source = { title, url, seen, publisher, standing };
    hosts.set(host, source);
    sources.push({ source, size: JSON.stringify(source).length });
  }
  return sources;
}

/** Whether sources are called as in a release of ours, and nothing is in them but their texts. */
function isPlain(sources: Entry['sources'] | undefined): boolean {
  return (
    isObject(sources) &&
    Object.entries(sources).every(
      ([key, source], place) =>
        key === `s${place + 1}` &&
        Object.keys(source).join() === FIELDS.join() &&
        Object.values(source).every((value) => typeof value === 'string'),
    )
  );
}

function hostOf(url: string): string {
  return url.slice(0, url.indexOf('/', 'https://'.length));
}
