import { atOnce, type Steps, stepwise } from '../matching/steps.ts';
import { withSourceKeys } from '../reference/cited.ts';
import type { Entry } from '../reference/entry.ts';
import { canonicalJson } from '../store/canonical.ts';

/** One field that differs; `before` or `after` is undefined where it is not there. */
export interface FieldChange {
  path: (string | number)[];
  before: unknown;
  after: unknown;
}

export type Change =
  | { kind: 'added'; entry: Entry }
  | { kind: 'removed'; entry: Entry }
  | { kind: 'changed'; before: Entry; after: Entry; renamed: boolean; fields: FieldChange[] };

/** What differs between two lists of entries, by id, in the order of ids. */
export function compareEntries(before: readonly Entry[], after: readonly Entry[]): Change[] {
  return atOnce(compareSteps(before, after));
}

/** `compareEntries`, in steps. */
export function* compareSteps(before: readonly Entry[], after: readonly Entry[]): Steps<Change[]> {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const fresh = new Map(after.map((entry) => [entry.id, entry]));
  const changes: Change[] = [];
  yield* stepwise([...new Set([...old.keys(), ...fresh.keys()])].sort(), (id) => {
    const was = old.get(id);
    const is = fresh.get(id);
    if (was && is) {
      if (sameValue(was, is)) return;
      const fields = differences(byAddress(was), byAddress(is), []);
      if (fields.length === 0) return;
      const renamed = fields.some(({ path }) => path[0] === 'names' && path[2] === 'preferred');
      changes.push({ kind: 'changed', before: was, after: is, renamed, fields });
    } else if (is) changes.push({ kind: 'added', entry: is });
    else if (was) changes.push({ kind: 'removed', entry: was });
  });
  return changes;
}

/** The entry with its sources under their addresses: the keys that a release has for them say nothing. */
function byAddress(entry: Entry): Entry {
  const addresses = Object.values(entry.sources).map(({ url }) => url);
  return withSourceKeys(entry, ({ url }, place) =>
    addresses.indexOf(url) === place ? url : `${url} (${place + 1})`,
  );
}

/**
 * Fields in which two plain values differ, leaf by leaf. Lists are compared as sets of values, so that a
 * fact put in front of others is one addition and not a change of every fact after it.
 */
function differences(before: unknown, after: unknown, path: (string | number)[]): FieldChange[] {
  if (sameValue(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return listDifferences(before, after, path);
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => differences(before[key], after[key], [...path, key]));
  }
  return [{ path, before, after }];
}

function listDifferences(
  before: readonly unknown[],
  after: readonly unknown[],
  path: (string | number)[],
): FieldChange[] {
  const kept = new Set(after.map(canonicalJson));
  const known = new Set(before.map(canonicalJson));
  const gone = before.filter((item) => !kept.has(canonicalJson(item)));
  const come = after.filter((item) => !known.has(canonicalJson(item)));
  if (gone.length === 0 && come.length === 0) return [{ path, before, after }];
  const changes: FieldChange[] = [];
  for (let place = 0; place < Math.max(gone.length, come.length); place++) {
    const at = [
      ...path,
      after.indexOf(come[place]) >= 0 ? after.indexOf(come[place]) : before.indexOf(gone[place]),
    ];
    if (place < gone.length && place < come.length)
      changes.push(...differences(gone[place], come[place], at));
    else changes.push({ path: at, before: gone[place], after: come[place] });
  }
  return changes;
}

/** Whether two plain values are equal, whatever the order of their keys; no text is made for it. */
function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, at) => sameValue(item, b[at]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const given = (value: Record<string, unknown>) =>
    Object.keys(value).filter((key) => value[key] !== undefined);
  const keys = given(a);
  return keys.length === given(b).length && keys.every((key) => sameValue(a[key], b[key]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
