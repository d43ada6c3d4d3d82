import type { IsoDate } from '../../reference/dates.ts';
import type { Standing } from '../../reference/kinds.ts';
import { isObject } from './json.ts';
import { slugOf } from './slug.ts';

/** What fills the gaps that files by others leave. */
export interface Completion {
  /** The day of the import, for what has no date of its own. */
  today: IsoDate;
  /** By host name: who publishes there, as far as the data in use knows. */
  publishers: ReadonlyMap<string, { publisher: string; standing: Standing }>;
}

/**
 * Fills what a draft leaves out and what can be said without guessing: an id from the name, the kind
 * `term`, the publisher from the address, the day of the import as the day it was checked. What is
 * there stays as it is, right or wrong.
 */
export function complete(value: unknown, { today, publishers }: Completion): unknown {
  if (!isObject(value)) return value;
  const { source, ...given } = value;
  const sources = isObject(given['sources']) ? { ...given['sources'] } : {};
  if (isObject(source) && Object.keys(source).length > 0) sources['source'] ??= source;
  const key = Object.keys(sources)[0];
  const facts = given['facts'];
  return {
    ...given,
    id: given['id'] ?? slugOf(firstName(given['names'])),
    kind: given['kind'] ?? 'term',
    checked: given['checked'] ?? today,
    sources: Object.fromEntries(
      Object.entries(sources).map(([name, one]) => [name, completeSource(one, today, publishers)]),
    ),
    ...(Array.isArray(facts)
      ? { facts: facts.map((fact) => completeFact(fact, key, given['checked'] ?? today)) }
      : {}),
  };
}

function completeSource(
  source: unknown,
  today: IsoDate,
  publishers: Completion['publishers'],
): unknown {
  if (!isObject(source)) return source;
  const { title, seen, publisher, standing } = source;
  // Most sources are whole, and addresses are slow to read.
  if (title && seen && publisher && standing) return source;
  const { url } = source;
  const host = typeof url === 'string' && URL.canParse(url) ? new URL(url).hostname : '';
  const known = publishers.get(host);
  return {
    ...source,
    title: title ?? host,
    seen: seen ?? today,
    publisher: publisher ?? known?.publisher ?? host.replace(/^www\./, ''),
    // Nothing is taken for closer to the facts than it is known to be.
    standing: standing ?? known?.standing ?? 'press',
  };
}

function completeFact(fact: unknown, key: string | undefined, checked: unknown): unknown {
  if (!isObject(fact)) return fact;
  const open = fact['from'] !== undefined && fact['to'] === undefined;
  return {
    ...fact,
    ...(fact['sources'] === undefined && key !== undefined ? { sources: [key] } : {}),
    ...(open && fact['confirmed'] === undefined ? { confirmed: checked } : {}),
  };
}

function firstName(names: unknown): string {
  if (!isObject(names)) return '';
  for (const lang of ['en', 'fr', ...Object.keys(names)]) {
    const set = Object.hasOwn(names, lang) ? names[lang] : undefined;
    if (isObject(set) && typeof set['preferred'] === 'string') return set['preferred'];
  }
  return '';
}
