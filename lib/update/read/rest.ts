import { parseSafely } from '../safe-json.ts';
import { isObject } from './json.ts';

/**
 * What the other columns of a row cannot hold of an entry, as JSON in one cell: `facts` begins with what the
 * columns do not say of the first fact, and in `sources` the one that has columns is empty. Undefined for an
 * empty cell; the text itself where it is no such thing, for the check to say so.
 */
export function restOf(cell: string): unknown {
  const text = cell.trim();
  if (text === '') return undefined;
  const read = parseSafely(text);
  return read.ok && isObject(read.value) ? read.value : text;
}

/** The entry of a row together with the rest of it. What the columns say counts where both could say it. */
export function withRest(
  row: Readonly<Record<string, unknown>>,
  rest: unknown,
): Record<string, unknown> {
  if (!isObject(rest)) return { ...row, more: rest };
  const { facts, sources, ...others } = rest;
  const { facts: shown, source, ...columns } = row;
  return {
    ...columns,
    ...others,
    ...factsOf(Array.isArray(shown) ? shown[0] : undefined, facts),
    ...sourcesOf(source, sources),
  };
}

function factsOf(shown: unknown, facts: unknown): object {
  const list = Array.isArray(facts) ? facts : [];
  const [first, ...others] = list;
  const whole = { ...(isObject(shown) ? shown : {}), ...(isObject(first) ? first : {}) };
  // A fact that was emptied in the spreadsheet leaves its sources behind.
  const all = 'text' in whole ? [whole, ...others] : others;
  return all.length > 0 ? { facts: all } : {};
}

function sourcesOf(shown: unknown, sources: unknown): object {
  if (!isObject(sources)) return shown === undefined ? {} : { source: shown };
  const all = Object.entries(sources).flatMap(([key, source]) => {
    const inColumns = isObject(source) && Object.keys(source).length === 0;
    if (!inColumns) return [[key, source]];
    return shown === undefined ? [] : [[key, shown]];
  });
  return { sources: Object.fromEntries(all) };
}
