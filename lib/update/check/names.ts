import { foldedName } from '../../reference/folded-name.ts';
import { LANGUAGES } from '../../reference/kinds.ts';
import type { Check, CheckedEntry, Finding } from './finding.ts';

/**
 * Full names that two entries share in a language, and acronyms that two entries share when one of them
 * gives no cue by which to tell them apart.
 */
export const checkNames: Check = ({ entries }) => {
  const findings: Finding[] = [];
  /** Who bears a name: the first that was seen. */
  const full = new Map<string, CheckedEntry>();
  const short = new Map<string, CheckedEntry>();
  for (const entry of entries) {
    if (entry.unmarked) continue;
    const add = (code: Finding['code'], path: (string | number)[], name: string, other: string) =>
      findings.push({
        code,
        severity: 'error',
        entry: entry.id,
        path,
        detail: `${name}: ${other}`,
      });
    for (const lang of LANGUAGES) {
      const names = entry.names[lang];
      if (!names) continue;
      const check = (text: string, path: (string | number)[]) => {
        const name = foldedName(text);
        const key = `${lang} ${name}`;
        const other = full.get(key);
        if (!other) full.set(key, entry);
        else if (other !== entry) add('duplicate-name', ['names', lang, ...path], name, other.id);
      };
      check(names.preferred, ['preferred']);
      names.variants?.forEach((text, place) => void check(text, ['variants', place]));
      names.acronyms?.forEach((text, place) => {
        const other = short.get(text);
        if (!other) short.set(text, entry);
        else if (other !== entry && (!entry.cues || !other.cues))
          add('colliding-acronym', ['names', lang, 'acronyms', place], text, other.id);
      });
    }
  }
  return findings;
};
