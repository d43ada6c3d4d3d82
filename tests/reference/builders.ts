import type { Entry } from '../../lib/reference/entry.ts';

const source = {
  title: 'Journal officiel',
  url: 'https://www.legifrance.gouv.fr/jorf/',
  seen: '2026-11-25',
  publisher: 'Légifrance',
  standing: 'official' as const,
};

/** A complete entry for tests, with whatever matters to the test on top. */
export function entry(id: string, over: Partial<Entry> = {}): Entry {
  return {
    id,
    kind: 'body',
    names: { fr: { preferred: `Nom ${id}` }, en: { preferred: `Name ${id}` } },
    summary: { fr: `Résumé de ${id}.`, en: `Summary of ${id}.` },
    checked: '2026-11-25',
    sources: { jo: source },
    ...over,
  };
}

/** Neighbours over a list of entries, as the store gives them. */
export function neighbours(entries: readonly Entry[]) {
  return {
    entry: (id: string) => entries.find((other) => other.id === id),
    pointingAt: (id: string) =>
      entries.filter(
        (other) =>
          other.of === id ||
          other.holders?.some(({ person }) => person === id) ||
          other.relations?.some(({ target }) => target === id),
      ),
  };
}
