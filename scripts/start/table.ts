export interface Row {
  surface: string;
  title: string;
  sure: number;
  count: number;
}

/** Lines of a table: every mention once, with how often it stands on the page. */
export function tableLines(rows: readonly Row[]): string[] {
  const widths = {
    surface: width(
      rows.map(({ surface }) => surface),
      'On the page',
      38,
    ),
    title: width(
      rows.map(({ title }) => title),
      'Card',
      56,
    ),
  };
  const line = (surface: string, title: string, sure: string, count: string) =>
    `  ${cell(surface, widths.surface)}  ${cell(title, widths.title)}  ${sure.padStart(5)}  ${count.padStart(5)}`;
  return [
    line('On the page', 'Card', 'Sure', 'Times'),
    line('─'.repeat(widths.surface), '─'.repeat(widths.title), '─'.repeat(5), '─'.repeat(5)),
    ...rows.map(({ surface, title, sure, count }) =>
      line(surface, title, `${Math.floor(sure * 100)} %`, `${count}`),
    ),
  ];
}

function width(texts: string[], head: string, most: number): number {
  return Math.min(most, Math.max(head.length, ...texts.map((text) => [...text].length)));
}

function cell(text: string, size: number): string {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length > size
    ? `${letters.slice(0, size - 1).join('')}…`
    : text.padEnd(size + text.length - letters.length);
}
