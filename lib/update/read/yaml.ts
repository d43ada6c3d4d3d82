import { type Document, isMap, isSeq, LineCounter, parseAllDocuments } from 'yaml';
import type { Result } from '../../messages/result.ts';
import { hasForbiddenKey } from '../safe-json.ts';
import type { Draft, Drafts } from './draft.ts';
import { lineOfPath } from './yaml-lines.ts';

/** Deeper than this no entry nests; a parser that recurses must not be asked. */
const MAX_INDENT_LEVELS = 64;

/**
 * Reads YAML: one entry, a list of entries, or several entries as documents, as in `data/entries`.
 * Anchors are followed a hundred times at most, so that a small file cannot unfold into a large one.
 */
export function readYaml(text: string): Result<Drafts> {
  if (nestsDeeply(text)) return { ok: false, error: 'file-too-deep' };
  const lines = new LineCounter();
  try {
    const parsed = parseAllDocuments(text, { lineCounter: lines, merge: false });
    if (!Array.isArray(parsed)) return { ok: false, error: 'file-empty' };
    if (parsed.some(({ errors }) => errors.length > 0))
      return { ok: false, error: 'file-unreadable' };
    const drafts = parsed.flatMap((document) => draftsOf(document, lines));
    if (drafts.some(({ value }) => hasForbiddenKey(value)))
      return { ok: false, error: 'file-unreadable' };
    const numbered = drafts.map((draft, at) => ({
      ...draft,
      place: { ...draft.place, number: at + 1 },
    }));
    return { ok: true, value: { format: 'yaml', drafts: numbered } };
  } catch (error) {
    // The parser recurses; it also throws on anchors that unfold too often.
    const deep = error instanceof RangeError;
    return { ok: false, error: deep ? 'file-too-deep' : 'file-unreadable' };
  }
}

function draftsOf(document: Document, lines: LineCounter): Draft[] {
  const { contents } = document;
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  const lineOf = (path: readonly PropertyKey[]) => lineOfPath(document, lines, path);
  const draft = (item: unknown, at: readonly PropertyKey[]): Draft => ({
    place: { number: 0, line: lineOf(at) },
    value: item,
    lineOf: (path) => lineOf([...at, ...path]),
  });
  if (isSeq(contents) && Array.isArray(value)) return value.map((item, at) => draft(item, [at]));
  if (!isMap(contents)) return [];
  const list = contents.get('entries');
  const entries = (value as { entries?: unknown }).entries;
  if (isSeq(list) && Array.isArray(entries))
    return entries.map((item, at) => draft(item, ['entries', at]));
  return [draft(value, [])];
}

/** Nesting by brackets, by `- - -` on one line, or by indentation. */
function nestsDeeply(text: string): boolean {
  let brackets = 0;
  const indents: number[] = [];
  for (const line of text.split('\n')) {
    const indent = line.search(/[^ ]/);
    if (indent < 0) continue;
    while ((indents.at(-1) ?? -1) >= indent) indents.pop();
    indents.push(indent);
    if (indents.length > MAX_INDENT_LEVELS) return true;
    if ((line.match(/[-?] /g)?.length ?? 0) > MAX_INDENT_LEVELS && /^\s*([-?] ){64}/.test(line))
      return true;
    for (const char of line) {
      if (char === '[' || char === '{') brackets++;
      if (char === ']' || char === '}') brackets = Math.max(0, brackets - 1);
      if (brackets > MAX_INDENT_LEVELS) return true;
    }
  }
  return false;
}
