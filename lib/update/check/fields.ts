import type { Check, CheckedEntry, Finding } from './finding.ts';

/** Fields that only some kinds have. */
const ONLY: Partial<Record<keyof CheckedEntry, readonly string[]>> = {
  holders: ['office'],
  gaps: ['office'],
  series: ['statistic'],
  surnames: ['person'],
  surname_alone: ['person'],
};

/** Fields of another kind, and offices and statistics that lack what makes them one. */
export const checkFields: Check = ({ entries }) =>
  entries.flatMap((entry) => {
    const findings: Finding[] = [];
    const add = (field: string, detail: string) =>
      findings.push({
        code: 'misplaced-field',
        severity: 'error',
        entry: entry.id,
        path: [field],
        detail,
      });
    for (const [field, kinds] of Object.entries(ONLY)) {
      if (entry[field as keyof CheckedEntry] !== undefined && !kinds.includes(entry.kind))
        add(field, kinds.join(', '));
    }
    if (entry.of !== undefined && !['office', 'statistic'].includes(entry.kind))
      add('of', 'office, statistic');
    return findings;
  });
