import type { LinkingReference } from '../../lib/linking/annotate.ts';
import { findAllCandidates } from '../../lib/matching/find.ts';
import type { LocalDocument } from '../cli/documents.ts';

export interface MissingRow {
  form: string;
  /** Number of documents it stands in, and of times in all. */
  documents: number;
  times: number;
  /** A few words around its first place. */
  example: string;
}

const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]{1,7}(?![\p{L}\p{N}])/gu;
const NAME =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}’'-]+(?:\s(?:d[eu]s?|de la|del|al|el|ben|bin|von|van|der|of|the)\s|\s|-)(?:\p{Lu}[\p{L}’'-]+)(?:\s\p{Lu}[\p{L}’'-]+)*/gu;

/**
 * Acronyms and runs of capitalised words that nothing in the reference covers, by how often they stand in the
 * documents. A form that occurs once in one document is left out unless it is an acronym.
 */
export function missingNames(
  documents: readonly LocalDocument[],
  { index, lexicon }: LinkingReference,
): MissingRow[] {
  const rows = new Map<string, MissingRow & { last: string }>();
  for (const { id, blocks } of documents) {
    for (const { text } of blocks) {
      const covered = findAllCandidates(index, text).filter(({ forms }) =>
        forms.some((form) => lexicon.uses[form]?.some(({ role }) => role !== 'cue')),
      );
      for (const { 0: form, index: start } of [...text.matchAll(ACRONYM), ...text.matchAll(NAME)]) {
        const end = start + form.length;
        if (covered.some((span) => span.start < end && span.end > start)) continue;
        const row = rows.get(form) ?? {
          form,
          documents: 0,
          times: 0,
          example: text.slice(Math.max(0, start - 30), end + 30).replace(/\s+/g, ' '),
          last: '',
        };
        row.times++;
        if (row.last !== id) row.documents++;
        row.last = id;
        rows.set(form, row);
      }
    }
  }
  return [...rows.values()]
    .filter(({ form, times }) => times > 1 || /^\p{Lu}+$/u.test(form))
    .sort((a, b) => b.documents - a.documents || b.times - a.times || (a.form < b.form ? -1 : 1));
}
