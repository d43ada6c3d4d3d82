/** A cell of a table: a text, or a number that is set to the right. */
export type Cell = string | number;

/** A table in Markdown. Columns whose first row has a number are set to the right. */
export function table(heads: readonly string[], rows: readonly Cell[][]): string[] {
  const [first = []] = rows;
  const line = (cells: readonly Cell[]) => `| ${cells.map(written).join(' | ')} |`;
  const rules = heads.map((_, column) => (typeof first[column] === 'number' ? '--:' : '---'));
  return [line(heads), line(rules), ...rows.map(line)];
}

function written(cell: Cell): string {
  return String(cell).replaceAll('|', '\\|');
}
