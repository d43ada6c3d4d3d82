import Papa from 'papaparse';
import type { Result } from '../../messages/result.ts';
import { LANGUAGES } from '../../reference/kinds.ts';
import { isTextField, type Mapping } from './columns.ts';
import type { Draft, Drafts } from './draft.ts';
import { restOf, withRest } from './rest.ts';

/** A table as it stands in the file: heads and cells. */
export interface Table {
  heads: string[];
  rows: { number: number; cells: string[] }[];
}

/**
 * Reads CSV or TSV as LibreOffice and Google Sheets write it: commas, semicolons or tabs, quotes, any
 * line ends. `file-unreadable` when it is cut inside quotes or has no column but one without a head.
 */
export function readTable(text: string): Result<Table> {
  const parsed = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t'] });
  if (parsed.errors.some(({ code }) => code === 'MissingQuotes'))
    return { ok: false, error: 'file-unreadable' };
  const rows = parsed.data.map((cells, at) => ({ number: at + 1, cells }));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [head, ...rest] = filled;
  if (!head) return { ok: false, error: 'file-empty' };
  return { ok: true, value: { heads: head.cells.map((cell) => cell.trim()), rows: rest } };
}

/** The entries of a table whose columns mean what `mapping` says, one for each row. */
export function draftsOfTable({ rows }: Table, mapping: Mapping): Drafts {
  const columns = mapping.flatMap((meaning, column) => {
    const [field = '', part = ''] = meaning.split('.');
    return meaning === ''
      ? []
      : [{ column, field, part, inWords: isTextField(field) && isLanguage(part) }];
  });
  const drafts = rows.map(
    ({ number, cells }): Draft => ({
      place: { number },
      value: entryOf(cells, columns),
    }),
  );
  return { format: 'table', drafts };
}

type Fields = Record<string, unknown>;

/** What a column means, taken apart. */
interface Column {
  column: number;
  field: string;
  part: string;
  /** It holds words of a language. */
  inWords: boolean;
}

function entryOf(cells: readonly string[], columns: readonly Column[]): Fields {
  const entry: Fields = {};
  const names: Record<string, Fields> = {};
  const summary: Fields = {};
  const fact: Fields = {};
  const factText: Fields = {};
  const source: Fields = {};
  let more: unknown;
  for (const { column, field, part, inWords } of columns) {
    const cell = cells[column] ?? '';
    if (cell === '') continue;
    if (field === 'more') {
      more = restOf(cell);
      continue;
    }
    const text = cellText(cell);
    if (text === '') continue;
    if (inWords) {
      if (field === 'summary') summary[part] = text;
      else if (field === 'fact') factText[part] = text;
      else {
        names[part] ??= {};
        names[part][field === 'name' ? 'preferred' : field] =
          field === 'name' ? text : listOf(text);
      }
    } else if (field === 'fact') fact[part] = dateOf(text);
    else if (field === 'source') source[part] = part === 'seen' ? dateOf(text) : text;
    else entry[field] = plainValue(field, text);
  }
  if (Object.keys(names).length > 0) entry['names'] = names;
  if (Object.keys(summary).length > 0) entry['summary'] = summary;
  if (Object.keys(factText).length > 0) entry['facts'] = [{ text: factText, ...fact }];
  if (Object.keys(source).length > 0) entry['source'] = source;
  return more === undefined ? entry : withRest(entry, more);
}

function plainValue(field: string, text: string): unknown {
  if (field === 'countries' || field === 'surnames') return listOf(text);
  if (field === 'everyday' || field === 'unmarked')
    return /^(1|x|yes|oui|true|vrai|si|sí|نعم)$/i.test(text) ? true : undefined;
  return field === 'checked' ? dateOf(text) : text;
}

/** `fact.on` has no language behind its point. */
function isLanguage(part: string): boolean {
  return LANGUAGES.some((lang) => lang === part);
}

/** A cell as a line of text. An apostrophe that keeps a spreadsheet from seeing a formula is none of it. */
function cellText(cell: string): string {
  return cell
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'(?=[=+\-@])/, '');
}

function listOf(text: string): string[] {
  return text
    .split(/[|;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/**
 * ISO from the ways in which people write dates; what is not sure is left as it is, so that the check
 * names it: 3/4/2026 is one day in Paris and another in New York.
 */
function dateOf(text: string): string {
  const match = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (!match) return /^\d{1,2}[/.]\d{4}$/.test(text) ? monthOf(text) : text;
  const [, first = '', second = '', year = ''] = match;
  const two = (part: string) => part.padStart(2, '0');
  if (Number(first) > 12 || first === second) return `${year}-${two(second)}-${two(first)}`;
  return Number(second) > 12 ? `${year}-${two(first)}-${two(second)}` : text;
}

function monthOf(text: string): string {
  const [month = '', year = ''] = text.split(/[/.]/);
  return `${year}-${month.padStart(2, '0')}`;
}
