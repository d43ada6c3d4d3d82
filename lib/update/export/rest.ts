import type { Entry, Source } from '../../reference/entry.ts';
import { canonicalJson } from '../../store/canonical.ts';
import { type Mapping, MEANINGS } from '../read/columns.ts';
import { isObject } from '../read/json.ts';
import { draftsOfTable } from '../read/table.ts';
import type { Row } from './tables.ts';

/**
 * What is lost of an entry when its row is read back, in the form in which `lib/update/read/rest.ts` puts it
 * together again; undefined when nothing is. `inColumns` is the source that has columns of its own.
 */
export function restOfRow(
  { facts = [], sources, ...entry }: Entry,
  row: Row,
  inColumns: Source | undefined,
): object | undefined {
  const read = readBack(row);
  const lost = Object.entries(entry).filter(([field, value]) => !same(read[field], value));
  const [shown] = Array.isArray(read['facts']) ? read['facts'] : [];
  const [first, ...others] = facts;
  const keys = Object.keys(sources);
  // Without anything else to say, a lone source is known by the name that the import gives it.
  const plain =
    keys.length === 0 || (same(keys, ['source']) && (!first || same(first.sources, keys)));
  const kept = Object.entries(sources).map(([key, source]) => [
    key,
    source === inColumns && same(read['source'], source) ? {} : source,
  ]);
  const rest = {
    ...Object.fromEntries(lost),
    ...(first && !(plain && others.length === 0 && isShown(first, shown))
      ? { facts: [isShown(first, shown) ? { sources: first.sources } : first, ...others] }
      : {}),
    ...(plain && kept.every(([, source]) => same(source, {}))
      ? {}
      : { sources: Object.fromEntries(kept) }),
  };
  return Object.keys(rest).length > 0 ? rest : undefined;
}

/** The row as the import reads it. */
function readBack(row: Row): Record<string, unknown> {
  const heads = MEANINGS.filter((meaning) => meaning !== '' && Object.hasOwn(row, meaning));
  const cells = heads.map((head) => String(row[head] ?? ''));
  const mapping: Mapping = [...heads];
  const [draft] = draftsOfTable({ heads, rows: [{ number: 1, cells }] }, mapping).drafts;
  return isObject(draft?.value) ? draft.value : {};
}

function isShown({ sources: _, ...said }: NonNullable<Entry['facts']>[number], shown: unknown) {
  return same(said, shown);
}

function same(a: unknown, b: unknown): boolean {
  return canonicalJson(a ?? null) === canonicalJson(b ?? null);
}
