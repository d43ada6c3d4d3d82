import { firstDay, type IsoDate, lastDay, type PartialDate } from '../../reference/dates.ts';
import type { Check, Finding } from './finding.ts';

const YEAR = 366;

/** Whole days from the last possible day of `date` to `today`; negative when it lies ahead. */
export function daysSince(date: PartialDate, today: IsoDate): number {
  return Math.round((Date.parse(today) - Date.parse(lastDay(date))) / 86_400_000);
}

/** Open ends not confirmed for over a year, entries not looked at for over a year, dates that lie ahead. */
export const checkDates: Check = ({ entries, today }) =>
  entries.flatMap((entry) => {
    const findings: Finding[] = [];
    const stale = (path: (string | number)[], date: PartialDate | undefined) => {
      if (date === undefined) return;
      if (daysSince(date, today) > YEAR)
        findings.push({ code: 'stale', severity: 'warning', entry: entry.id, path, detail: date });
      ahead(path, date);
    };
    const ahead = (path: (string | number)[], date: PartialDate | undefined) => {
      if (date !== undefined && firstDay(date) > today)
        findings.push({
          code: 'future-date',
          severity: 'error',
          entry: entry.id,
          path,
          detail: date,
        });
    };
    stale(['checked'], entry.checked);
    for (const [place, { confirmed }] of (entry.facts ?? []).entries())
      stale(['facts', place, 'confirmed'], confirmed);
    for (const [place, { confirmed }] of (entry.holders ?? []).entries())
      stale(['holders', place, 'confirmed'], confirmed);
    for (const [key, { seen }] of Object.entries(entry.sources))
      ahead(['sources', key, 'seen'], seen);
    return findings;
  });
