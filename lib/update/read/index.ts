import type { Result } from '../../messages/result.ts';
import type { Drafts } from './draft.ts';
import { readJson } from './json.ts';
import { readTable, type Table } from './table.ts';
import { readYaml } from './yaml.ts';

/** What is in a file: entries, or a table whose columns have to be given a meaning first. */
export type Readable = { kind: 'entries'; entries: Drafts } | { kind: 'table'; table: Table };

/**
 * Reads the text of a file in whichever of the formats it is in: by its name where that says it, else
 * by how it begins. What has no entry at all is `file-empty`.
 */
export function readEntries(text: string, name = ''): Result<Readable> {
  if (text.trim() === '') return { ok: false, error: 'file-empty' };
  const form = formOf(text, name);
  if (form === 'table') {
    const read = readTable(text);
    if (!read.ok) return read;
    const { rows } = read.value;
    return rows.length === 0
      ? { ok: false, error: 'file-empty' }
      : { ok: true, value: { kind: 'table', table: read.value } };
  }
  const read = form === 'json' ? readJson(text) : readYaml(text);
  if (!read.ok) return read;
  return read.value.drafts.length === 0 && read.value.format !== 'release'
    ? { ok: false, error: 'file-empty' }
    : { ok: true, value: { kind: 'entries', entries: read.value } };
}

function formOf(text: string, name: string): 'json' | 'yaml' | 'table' {
  const ending = /\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? '';
  if (['json', 'jsonld'].includes(ending)) return 'json';
  if (['yaml', 'yml'].includes(ending)) return 'yaml';
  if (['csv', 'tsv', 'tab'].includes(ending)) return 'table';
  const start = text.trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  return /^(---|(- )?[a-z_]+:(\s|$))/.test(start) ? 'yaml' : 'table';
}
