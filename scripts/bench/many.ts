import type { Entry, NameSet } from '../../lib/reference/entry.ts';
import { csvOf } from '../../lib/update/export/csv.ts';
import { sheetsOf } from '../../lib/update/export/tables.ts';

/**
 * So many entries in the likeness of real ones: each is one of theirs, with a number behind its id and its names, so that
 * no two are the same. What refers to others refers to those of the same number.
 */
export function manyEntries(real: readonly Entry[], count: number): Entry[] {
  return Array.from({ length: count }, (_, at) => {
    const entry = real[at % real.length];
    if (!entry) throw new Error('There are no entries to begin with.');
    return numbered(entry, Math.floor(at / real.length) + 1);
  });
}

function numbered(entry: Entry, number: number): Entry {
  const idOf = (id: string) => `${id}-x${number}`;
  const nameOf = (name: string) => `${name} ${number}`;
  const sets = Object.entries(entry.names).map(([lang, set]: [string, NameSet]) => [
    lang,
    {
      ...set,
      preferred: nameOf(set.preferred),
      ...(set.variants ? { variants: set.variants.map(nameOf) } : {}),
      ...(set.acronyms ? { acronyms: set.acronyms.map((name) => `${name}${number}`) } : {}),
    },
  ]);
  return {
    ...entry,
    id: idOf(entry.id),
    names: Object.fromEntries(sets) as Entry['names'],
    ...(entry.of === undefined ? {} : { of: idOf(entry.of) }),
    ...(entry.relations
      ? { relations: entry.relations.map((one) => ({ ...one, target: idOf(one.target) })) }
      : {}),
    ...(entry.holders
      ? {
          holders: entry.holders.map((one) =>
            one.person === undefined ? one : { ...one, person: idOf(one.person) },
          ),
        }
      : {}),
  };
}

/** Entries as the table that the extension exports, with all that they say. */
export function tableOf(entries: readonly Entry[]): string {
  const [sheet] = sheetsOf(entries);
  if (!sheet) throw new Error('There is no sheet of entries.');
  return csvOf(sheet);
}
