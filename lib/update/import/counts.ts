import type { Entry } from '../../reference/entry.ts';
import { KINDS, type Kind, LANGUAGES, type Language } from '../../reference/kinds.ts';

/** How many entries there are of each kind, and with a name in each language; what has none is left out. */
export interface ContentCounts {
  kinds: { kind: Kind; count: number }[];
  languages: { lang: Language; count: number }[];
}

/** Counts entries by kind and by language of their names, in the order of the vocabulary. */
export function countContent(entries: readonly Entry[]): ContentCounts {
  const counted = <T>(values: readonly T[], has: (entry: Entry, value: T) => boolean) =>
    values
      .map((value) => ({ value, count: entries.filter((entry) => has(entry, value)).length }))
      .filter(({ count }) => count > 0);
  return {
    kinds: counted(KINDS, ({ kind }, value) => kind === value).map(({ value, count }) => ({
      kind: value,
      count,
    })),
    languages: counted(LANGUAGES, ({ names }, lang) => names[lang] !== undefined).map(
      ({ value, count }) => ({ lang: value, count }),
    ),
  };
}
