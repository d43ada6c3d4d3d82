import Papa from 'papaparse';
import type { Sheet } from './tables.ts';

/** Spreadsheets take a file that begins with it for UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * What a spreadsheet would run when it opens the file: a cell that begins like a formula. Plain numbers
 * are none. An apostrophe in front makes such a cell text (OWASP, CSV injection).
 */
const FORMULA = /^(?!-?\d+(?:\.\d+)?$)[=+\-@\t\r]/;

/** A sheet as CSV (RFC 4180): commas, quotes where needed, CRLF, with a byte order mark. */
export function csvOf({ columns, rows }: Sheet): string {
  const data = rows.map((row) => columns.map((column) => row[column] ?? ''));
  const text = Papa.unparse(
    { fields: columns, data },
    { newline: '\r\n', escapeFormulae: FORMULA },
  );
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}
