import { describe, expect, it } from 'vitest';
import type { OwnRow } from '../../../lib/store/database.ts';
import { markedRows, ownFileOf, withMarkChanges } from '../../../lib/update/own/own-file.ts';
import { planUpdate } from '../../../lib/update/plan.ts';
import { readEntries } from '../../../lib/update/read/index.ts';
import { entry } from '../../reference/builders.ts';

const row = (id: string, more: Partial<OwnRow> = {}): OwnRow => ({
  ...{ id, entry: entry(id), private: false, note: '', edited: 1 },
  ...more,
});
const rows = [row('open', { note: 'Rappeler lundi.' }), row('secret', { private: true })];

function read(text: string) {
  const got = readEntries(text, 'reperes.json');
  if (!got.ok || got.value.kind !== 'entries') throw new Error('not entries');
  return got.value.entries;
}

describe('the file of own entries', () => {
  it('comes back with what is private and with the notes', () => {
    const { format, drafts, own } = read(ownFileOf(rows));
    expect(format).toBe('own');
    expect(drafts.map(({ value }) => value)).toEqual(rows.map((one) => one.entry));
    const back = markedRows(
      rows.map((one) => one.entry),
      new Map(),
      own,
      1,
    );
    expect(back).toEqual(rows);
  });

  it('takes nothing for a mark that is none', () => {
    const file = JSON.stringify({
      reperes: 'own',
      private: ['a', 1, null, { id: 'b' }],
      notes: [{ id: 'a', note: ' n ' }, { id: 'b', note: 1 }, 'c', null, { note: 'd' }],
      entries: [entry('a')],
    });
    const { own } = read(file);
    expect([...(own?.private ?? [])]).toEqual(['a']);
    expect([...(own?.notes ?? [])]).toEqual([['a', 'n']]);
  });

  it('lets a file without marks change nothing of them', () => {
    const known = new Map(rows.map((one) => [one.id, one]));
    const back = markedRows([entry('secret'), entry('new')], known, undefined, 7);
    expect(back).toEqual([row('secret', { private: true, edited: 7 }), row('new', { edited: 7 })]);
  });

  it('shows marks that would change among the changes', () => {
    const known = new Map(rows.map((one) => [one.id, one]));
    const entries = rows.map((one) => one.entry);
    const after = [row('open', { private: true }), row('secret', { private: true })];
    const { changes, counts } = withMarkChanges(planUpdate(entries, entries), known, after);
    expect(counts.changed).toBe(1);
    expect(changes).toMatchObject([
      {
        kind: 'changed',
        fields: [
          { path: ['private'], before: false, after: true },
          { path: ['note'], before: 'Rappeler lundi.', after: '' },
        ],
      },
    ]);
  });
});
