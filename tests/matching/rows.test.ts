import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../lib/matching/find.ts';
import { open } from './open-forms.ts';
import { ROWS } from './rows/rows.ts';

/** The text with what was found between marks, as rows are written. */
function mark(text: string, spans: readonly (readonly [number, number])[]): string {
  let marked = '';
  let at = 0;
  for (const [start, end] of spans) {
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return marked + text.slice(at);
}

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  it.each(rows)('$form in “$text”', ({ form, language, exact, text, spans }) => {
    const index = open([{ text: form, exact, language }]);
    const found = findCandidates(index, text).map(({ start, end }) => [start, end] as const);
    expect(mark(text, found)).toBe(mark(text, spans));
  });
});
