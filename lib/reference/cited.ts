import type { Entry, Source } from './entry.ts';

/**
 * The entry with other keys for its sources, and with what cites them changed alike. `rename` gets each source with its
 * place among the others; keys that it gives twice must belong to equal sources.
 */
export function withSourceKeys(
  entry: Entry,
  rename: (source: Source, place: number) => string,
): Entry {
  const { sources, ...rest } = entry;
  const keys = new Map<string, string>();
  const renamed = Object.entries(sources).map(([key, source], place) => {
    const fresh = rename(source, place);
    keys.set(key, fresh);
    return [fresh, source] as const;
  });
  return {
    ...(cite(rest, keys) as typeof rest),
    sources: Object.fromEntries(renamed),
  };
}

function cite(value: unknown, keys: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => cite(item, keys));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, member]) => [
      field,
      field === 'sources' && Array.isArray(member)
        ? member.map((key: string) => keys.get(key) ?? key)
        : cite(member, keys),
    ]),
  );
}
