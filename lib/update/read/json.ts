import type { ErrorCode } from '../../messages/errors.ts';
import type { Result } from '../../messages/result.ts';
import { FOLDED_FORMAT, unfoldRelease } from '../../reference/folded.ts';
import { ownMarksOf } from '../own/own-file.ts';
import { endOfString, type JsonProblem, parseSafely } from '../safe-json.ts';
import type { Draft, Drafts } from './draft.ts';
import { isSkos, readSkos } from './skos.ts';

const ERRORS: Record<JsonProblem, ErrorCode> = {
  'not-json': 'file-unreadable',
  'too-deep': 'file-too-deep',
  'forbidden-key': 'file-unreadable',
};

/**
 * Reads a release, a list of entries, a single entry, or SKOS as JSON-LD. `format-newer` for a release
 * of a later format.
 */
export function readJson(text: string): Result<Drafts> {
  const parsed = parseSafely(text);
  if (!parsed.ok) return { ok: false, error: ERRORS[parsed.problem] };
  const value = unfoldRelease(parsed.value);
  if (isSkos(value)) return readSkos(value);
  if (Array.isArray(value))
    return { ok: true, value: { format: 'json', drafts: draftsOf(value, linesOfItems(text, 1)) } };
  if (!isObject(value)) return { ok: false, error: 'file-unreadable' };
  const { format, version, date, entries, senses, words } = value;
  if (typeof format === 'number' && format > FOLDED_FORMAT)
    return { ok: false, error: 'format-newer' };
  if (!Array.isArray(entries))
    return 'names' in value
      ? { ok: true, value: { format: 'json', drafts: [{ place: { number: 1, line: 1 }, value }] } }
      : { ok: false, error: 'file-unreadable' };
  const drafts = draftsOf(entries, linesOfItems(text, 2, 'entries'));
  const own = ownMarksOf(value);
  if (own) return { ok: true, value: { format: 'own', drafts, own } };
  return version === undefined
    ? { ok: true, value: { format: 'json', drafts } }
    : { ok: true, value: { format: 'release', drafts, release: { version, date, senses, words } } };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function draftsOf(values: readonly unknown[], lines: readonly number[]): Draft[] {
  return values.map((value, at) => ({ place: { number: at + 1, line: lines[at] }, value }));
}

/**
 * The 1-based lines on which the items of a list begin: of the outermost list (`depth` 1), or of the
 * list under `key` of the outermost object (`depth` 2). The text is JSON, or this would not be called.
 */
function linesOfItems(text: string, depth: number, key?: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let level = 0;
  let inside = key === undefined;
  let expecting = false;
  let lastString = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= SPACE) {
      if (code === NEWLINE) line++;
      continue;
    }
    const closes = code === CLOSE_LIST || code === CLOSE_OBJECT;
    if (expecting && !closes && level === depth) {
      lines.push(line);
      expecting = false;
    }
    if (code === QUOTE) {
      const end = endOfString(text, at);
      if (level === 1) lastString = text.slice(at + 1, end);
      at = end;
    } else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      level++;
      if (level === depth) {
        inside = key === undefined || (code === OPEN_LIST && lastString === key);
        expecting = inside;
      }
    } else if (closes) {
      if (level === depth) inside = key === undefined;
      level--;
    } else if (code === COMMA && level === depth && inside) expecting = true;
  }
  return lines;
}

const [SPACE, NEWLINE, QUOTE, COMMA] = [0x20, 0x0a, 0x22, 0x2c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
