import { firstDay, lastDay, type PartialDate } from '../../reference/dates.ts';
import type { Holder } from '../../reference/entry.ts';
import type { Check, CheckedEntry, Finding } from './finding.ts';

/**
 * Holders of one office that overlap, and holes between them that no gap states. Ends that touch, or that
 * only the precision of their dates lets overlap (2012 and 2012-05), are fine; so is an acting
 * holder.
 */
export const checkOffices: Check = ({ entries }) =>
  entries.flatMap((entry) => (entry.holders ? successionFindings(entry, entry.holders) : []));

interface Term {
  from: PartialDate;
  to: PartialDate | undefined;
  place: number;
  who: string;
}

function successionFindings(entry: CheckedEntry, holders: readonly Holder[]): Finding[] {
  const terms = holders
    .map(
      (holder, place): Term => ({
        from: holder.on ?? holder.from ?? '1000',
        to: holder.on ?? holder.to,
        place,
        who: holder.person ?? holder.name?.fr ?? '',
      }),
    )
    .sort((a, b) => (firstDay(a.from) < firstDay(b.from) ? -1 : 1));
  const findings: Finding[] = [];
  terms.forEach((term, index) => {
    const next = terms[index + 1];
    if (!next) return;
    const overlap = term.to === undefined || firstDay(term.to) > lastDay(next.from);
    if (overlap)
      findings.push({
        code: 'overlapping-holders',
        severity: 'error',
        entry: entry.id,
        path: ['holders', next.place, 'from'],
        detail: `${term.who} (${term.from}–${term.to ?? ''}), ${next.who} (${next.from}–${next.to ?? ''})`,
      });
    else if (
      term.to !== undefined &&
      hole(term.to, next.from) &&
      !stated(entry, term.to, next.from)
    )
      findings.push({
        code: 'unstated-gap',
        severity: 'warning',
        entry: entry.id,
        path: ['holders', next.place, 'from'],
        detail: `${term.to}–${next.from}`,
      });
  });
  return findings;
}

/** More than a month in which nobody is said to hold the office. */
function hole(to: PartialDate, from: PartialDate): boolean {
  const days = (Date.parse(firstDay(from)) - Date.parse(lastDay(to))) / 86_400_000;
  return days > 31;
}

function stated(entry: CheckedEntry, to: PartialDate, from: PartialDate): boolean {
  return (entry.gaps ?? []).some(
    (gap) => firstDay(gap.from) <= firstDay(from) && lastDay(gap.to) >= lastDay(to),
  );
}
