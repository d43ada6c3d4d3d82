import Papa from 'papaparse';
import { dataWords } from '../../../lib/i18n/data.ts';
import { problemWords } from '../../../lib/i18n/problems.ts';
import type { ReaderLanguage } from '../../../lib/reference/kinds.ts';
import type { Problem } from '../../../lib/update/check/problem.ts';

/** Problems as CSV for spreadsheets: with a byte order mark, and no cell that they take for a formula. */
export function reportOf(problems: readonly Problem[], lang: ReaderLanguage): string {
  const { check } = dataWords[lang];
  const words = problemWords[lang];
  const rows = problems.map(({ code, severity, place, entry, field, found, detail }) => {
    const [message, remedy] = words[code];
    const { number, line } = place;
    return [check[severity], number, line ?? '', entry, field, found, message(detail), remedy];
  });
  const text = Papa.unparse([[...check.report], ...rows], { escapeFormulae: true });
  return `\uFEFF${text}\r\n`;
}
