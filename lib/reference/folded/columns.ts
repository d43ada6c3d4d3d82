import { LANGUAGES } from '../kinds.ts';
import { type Fields, isObject } from './values.ts';

/** What was taken out, by column, in the order in which the values have it. */
export type Columns = Record<string, unknown[]>;

const BY_LANGUAGE: ReadonlySet<string> = new Set(LANGUAGES);

/** Objects of these fields alone are taken out as well: sources and relations. */
const FIELDS: ReadonlySet<string> = new Set([
  ...['title', 'url', 'seen', 'publisher', 'standing'],
  ...['type', 'target'],
]);

/** What texts by language are kept apart for, since each has words of its own. */
const ROLES: ReadonlySet<string> = new Set(['names', 'summary', 'cues', 'text']);

/**
 * Takes out of values what they have by language and their relations (and sources, unless these are in a table), column by
 * column. A compressor then sees one language and one kind of value at a time. Where something was taken out stands
 * `{ "in": "fr en es=fr" }`, its keys in their order; the last here is what the first is.
 */
export function foldColumns(values: readonly unknown[]): { folded: unknown[]; columns: Columns } {
  const columns: Columns = {};
  const fold = (value: unknown, role: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => fold(item, role));
    if (!isObject(value)) return value;
    const keys = Object.keys(value);
    if (keys.length > 0 && keys.every(isFolded)) {
      const known = new Map<string, string>();
      const places = keys.map((key) => {
        const written = JSON.stringify(value[key]);
        const same = known.get(written);
        if (same !== undefined) return `${key}=${same}`;
        known.set(written, key);
        const column = columnOf(key, role);
        columns[column] ??= [];
        columns[column].push(value[key]);
        return key;
      });
      return { in: places.join(' ') };
    }
    return Object.fromEntries(keys.map((key) => [key, fold(value[key], key)]));
  };
  return {
    folded: values.map((value) => fold(value, '')),
    // One language after the other.
    columns: Object.fromEntries(Object.entries(columns).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** A column as it is read: what is next in it. */
interface Cursor {
  readonly list: readonly unknown[];
  next: number;
}

/** What a place has under a key: the next of a column, or what it has under a key before. */
interface Member {
  key: string;
  from: Cursor | string;
}

/** The inverse of `foldColumns`, which changes the values. False where columns are not as long as their places are many. */
export function unfoldColumns(folded: unknown, columns: unknown): boolean {
  if (!isObject(columns)) return false;
  const cursors = new Map<string, Cursor>();
  for (const [column, list] of Object.entries(columns)) {
    if (!Array.isArray(list)) return false;
    cursors.set(column, { list, next: 0 });
  }
  const cursorOf = (column: string): Cursor => {
    const cursor = cursors.get(column) ?? { list: [], next: 0 };
    cursors.set(column, cursor);
    return cursor;
  };
  // There are few places, many times each.
  const known = new Map<string, Member[] | undefined>();
  replacePlaces(folded, '', (place, role) => {
    const name = `${role} ${place}`;
    if (!known.has(name)) known.set(name, membersOf(place, role, cursorOf));
    return known.get(name);
  });
  return [...cursors.values()].every(({ list, next }) => next === list.length);
}

/** What a place stands for; undefined for what is none. */
function membersOf(
  place: string,
  role: string,
  cursorOf: (column: string) => Cursor,
): Member[] | undefined {
  const keys = place.split(' ').map((key) => key.split('='));
  if (!keys.every((parts) => parts.every(isFolded))) return undefined;
  return keys.map(([key = '', same]) => ({ key, from: same ?? cursorOf(columnOf(key, role)) }));
}

/** Puts what columns have where there are places, in the order in which they were made. */
function replacePlaces(
  value: unknown,
  role: string,
  find: (place: string, role: string) => Member[] | undefined,
): void {
  const replaced = (member: unknown, inside: string): unknown => {
    if (typeof member !== 'object' || member === null) return member;
    // No field of a release is called `in`.
    const place = (member as Fields).in;
    const members = typeof place === 'string' ? find(place, inside) : undefined;
    if (members) return unfoldedOf(members);
    replacePlaces(member, inside, find);
    return member;
  };
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) value[at] = replaced(value[at], role);
  } else if (isObject(value))
    for (const key of Object.keys(value)) value[key] = replaced(value[key], key);
}

function unfoldedOf(members: readonly Member[]): Fields {
  const unfolded: Fields = {};
  for (const { key, from } of members)
    unfolded[key] = typeof from === 'string' ? unfolded[from] : from.list[from.next++];
  return unfolded;
}

function isFolded(key: string): boolean {
  return BY_LANGUAGE.has(key) || FIELDS.has(key);
}

/** The column of a key: of texts, one for each language and role. */
function columnOf(key: string, role: string): string {
  if (!BY_LANGUAGE.has(key)) return key;
  return ROLES.has(role) ? `${key} ${role}` : key;
}
