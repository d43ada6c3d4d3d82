import { LANGUAGES } from '../../reference/kinds.ts';
import type { Check, CheckedEntry, Finding } from './finding.ts';

interface Written {
  entry: CheckedEntry;
  path: (string | number)[];
  acronym: boolean;
}

/**
 * Full names that two entries share in a language, and acronyms that two entries share when one of them
 * gives no cue by which to tell them apart.
 */
export const checkNames: Check = ({ entries }) => {
  const written = new Map<string, Written[]>();
  for (const entry of entries) {
    if (entry.unmarked) continue;
    for (const lang of LANGUAGES) {
      const names = entry.names[lang];
      if (!names) continue;
      const note = (text: string, path: (string | number)[], acronym: boolean) => {
        const key = acronym ? `acronym ${text}` : `${lang} ${foldForComparison(text)}`;
        const list = written.get(key) ?? [];
        list.push({ entry, path: ['names', lang, ...path], acronym });
        written.set(key, list);
      };
      note(names.preferred, ['preferred'], false);
      names.variants?.forEach((text, place) => void note(text, ['variants', place], false));
      names.acronyms?.forEach((text, place) => void note(text, ['acronyms', place], true));
    }
  }
  const findings: Finding[] = [];
  for (const [key, list] of written) {
    const [first] = list;
    const others = list.filter(({ entry }) => entry !== first?.entry);
    if (!first || others.length === 0) continue;
    for (const { entry, path, acronym } of others) {
      const detail = `${key.slice(key.indexOf(' ') + 1)}: ${first.entry.id}`;
      if (!acronym)
        findings.push({ code: 'duplicate-name', severity: 'error', entry: entry.id, path, detail });
      else if (!entry.cues || !first.entry.cues)
        findings.push({
          code: 'colliding-acronym',
          severity: 'error',
          entry: entry.id,
          path,
          detail,
        });
    }
  }
  return findings;
};

function foldForComparison(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim();
}
