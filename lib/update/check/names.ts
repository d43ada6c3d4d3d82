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
        const name = foldForComparison(text);
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

/** Small letters, Latin or Arabic, with the marks and the punctuation that most names have. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: marks stand by themselves in decomposed text.
const COMMON = /^[ -~\u0300-\u036F\u0621-\u0652\u2013\u2014\u2018\u2019\u201C\u201D]*$/;

/** A name without marks, case and punctuation. */
function foldForComparison(text: string): string {
  const folded = text.normalize('NFKD').toLowerCase();
  // The classes of Unicode are slow; for most names these say the same.
  return COMMON.test(folded)
    ? folded
        .replace(/[\u0300-\u036F\u064B-\u0652]+/g, '')
        .replace(/[!-#%-*,-/:;?@[-\]_{}\u2013\u2014\u2018\u2019\u201C\u201D\s]+/g, ' ')
        .trim()
    : folded
        .replace(/\p{M}/gu, '')
        .replace(/[\p{P}\s]+/gu, ' ')
        .trim();
}
