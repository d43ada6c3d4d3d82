/** One measured figure of the bench. */
export interface Figure {
  what: string;
  /** As printed, with its unit. */
  value: string;
  /** What is aimed at; none: only reported. */
  bar?: string | undefined;
  met?: boolean | undefined;
}

/** A figure that may be at most so much. `unit` is printed behind the number. */
export function atMost(what: string, value: number, bar: number, unit: string): Figure {
  return { what, value: show(value, unit), bar: `≤ ${show(bar, unit)}`, met: value <= bar };
}

/** A figure that must be at least so much. */
export function atLeast(what: string, value: number, bar: number, unit: string): Figure {
  return { what, value: show(value, unit), bar: `≥ ${show(bar, unit)}`, met: value >= bar };
}

/** A figure without a bar. */
export function reported(what: string, value: number, unit: string): Figure {
  return { what, value: show(value, unit) };
}

/** Lines of a table: figure, bar, met or not. */
export function figureLines(section: string, figures: readonly Figure[]): string[] {
  const width = Math.max(...figures.map(({ what }) => what.length));
  return [
    '',
    section,
    ...figures.map(({ what, value, bar = '', met }) => {
      const verdict = met === undefined ? '' : met ? 'met' : 'NOT MET';
      return `  ${what.padEnd(width)}  ${value.padStart(14)}  ${bar.padStart(14)}  ${verdict}`.trimEnd();
    }),
  ];
}

function show(value: number, unit: string): string {
  const size = Math.abs(value);
  const digits = Number.isInteger(value) || size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 3;
  return `${value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })}${unit}`;
}
