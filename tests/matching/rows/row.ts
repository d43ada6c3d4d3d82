/** One form looked for in one text, and the spans that must be found. No spans: it must not match. */
export interface Row {
  form: string;
  language: string | undefined;
  exact: boolean;
  text: string;
  /** `[start, end)` in UTF-16 units. */
  spans: [number, number][];
}

/** Rows of one form: each text has what must be found between ⟦ and ⟧. */
export function name(language: string | undefined, form: string, ...marked: string[]): Row[] {
  return marked.map((text) => ({ form, language, exact: false, ...readMarks(text) }));
}

/** The same for an acronym, which matches in its own capitals only. */
export function acronym(language: string | undefined, form: string, ...marked: string[]): Row[] {
  return marked.map((text) => ({ form, language, exact: true, ...readMarks(text) }));
}

function readMarks(marked: string): Pick<Row, 'text' | 'spans'> {
  const spans: [number, number][] = [];
  let text = '';
  for (const [part, , inside] of marked
    .matchAll(/⟦([^⟧]*)⟧|([^⟦⟧]+)/gu)
    .map((match) => [match[1] ?? match[2] ?? '', match[0], match[1]])) {
    if (inside !== undefined) spans.push([text.length, text.length + inside.length]);
    text += part;
  }
  return { text, spans };
}
