/** `npm run data:stale [-- MONTHS]`: what should be looked at again, longest unconfirmed first. */
import { lastDay } from '../lib/reference/dates.ts';
import { daysSince } from '../lib/update/check/dates.ts';
import { misuse, readCommand } from './cli/command.ts';
import { loadDataset } from './data/load.ts';

const USAGE = {
  usage: 'npm run data:stale [-- MONTHS]',
  about:
    'Lists what was last looked at more than MONTHS (12) months ago, longest first, with file and line.',
};
const [given = '12'] = readCommand(USAGE, {}).positionals;
const months = Number(given);
if (!(months > 0)) misuse(USAGE, `${given} is not a number of months`);
const today = new Date().toISOString().slice(0, 10);
const rows = loadDataset('data').entries.flatMap(({ file, value, lineOf }) => [
  { date: value.checked, file, line: lineOf(['checked']), what: 'entry last checked' },
  ...(value.facts ?? []).map(({ confirmed, text }, place) => ({
    date: confirmed,
    file,
    line: lineOf(['facts', place, 'confirmed']),
    what: text.fr,
  })),
  ...(value.holders ?? []).map(({ confirmed, person, name }, place) => ({
    date: confirmed,
    file,
    line: lineOf(['holders', place, 'confirmed']),
    what: `holder ${person ?? name?.fr ?? ''}`,
  })),
]);
const stale = rows
  .flatMap((row) => (row.date === undefined ? [] : [{ ...row, date: row.date }]))
  .filter(({ date }) => daysSince(date, today) > months * 30.5)
  .sort((a, b) => (lastDay(a.date) < lastDay(b.date) ? -1 : 1));
for (const { date, file, line, what } of stale)
  console.log(`${date.padEnd(10)}  ${file}:${line ?? 1}  ${what}`);
console.log(
  `${stale.length} of ${rows.filter(({ date }) => date !== undefined).length} dates are older than ${months} months`,
);
