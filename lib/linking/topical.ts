import { fold } from '../matching/fold.ts';
import type { Entry } from '../reference/entry.ts';
import type { WordsByLanguage } from '../reference/words.ts';

/** Kinds that exist in the subject only: finding one shows that a page is about migration. */
const OF_THE_SUBJECT: ReadonlySet<string> = new Set([
  'procedure',
  'status',
  'document',
  'law',
  'agreement',
  'programme',
  'system',
  'operation',
]);

const BODIES: ReadonlySet<string> = new Set(['body', 'organisation']);

/**
 * Tells the entries whose presence shows that a page is about migration: by kind, or a body that has a
 * word of the subject in its name (“High Commissioner for Refugees”). People and places do not tell.
 */
export function topicalNames(topic: WordsByLanguage | undefined): (entry: Entry) => boolean {
  const words = new Set(Object.values(topic ?? {}).flatMap((list) => list.map(fold)));
  /** By their first two letters: a name is looked at once for each of its words, not for each word of the subject. */
  const byStart = Map.groupBy(words, (word) => word.slice(0, 2));
  return ({ kind, names }) => {
    if (OF_THE_SUBJECT.has(kind)) return true;
    if (!BODIES.has(kind)) return false;
    return Object.values(names).some(({ preferred, variants = [] }) =>
      [preferred, ...variants].some((name) => {
        const folded = fold(name).replaceAll(/['’-]/g, ' ');
        const begins = (at: number) =>
          byStart.get(folded.slice(at, at + 2))?.some((word) => folded.startsWith(word, at));
        for (let at = 0; at >= 0; at = folded.indexOf(' ', at) + 1 || -1)
          if (begins(at)) return true;
        return false;
      }),
    );
  };
}
