import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEntries } from '../../lib/update/compare.ts';
import { entry } from '../reference/builders.ts';

const fact = (text: string) => ({ text: { fr: text, en: text }, sources: ['jo'] });

describe('compareEntries', () => {
  it('names what was added, changed and removed', () => {
    const changes = compareEntries(
      [entry('gone'), entry('same'), entry('other')],
      [entry('same'), entry('other', { checked: '2026-12-01' }), entry('fresh')],
    );
    expect(
      changes.map((change) => [
        change.kind,
        change.kind === 'changed' ? change.after.id : change.entry.id,
      ]),
    ).toEqual([
      ['added', 'fresh'],
      ['removed', 'gone'],
      ['changed', 'other'],
    ]);
    expect(changes[2]).toMatchObject({
      renamed: false,
      fields: [{ path: ['checked'], before: '2026-11-25', after: '2026-12-01' }],
    });
  });

  it('takes a fact put in front of others as one addition', () => {
    const [change] = compareEntries(
      [entry('a', { facts: [fact('two'), fact('three')] })],
      [entry('a', { facts: [fact('one'), fact('two'), fact('three')] })],
    );
    expect(change).toMatchObject({ fields: [{ path: ['facts', 0], before: undefined }] });
  });

  it('goes into a fact of which one language changed', () => {
    const [change] = compareEntries(
      [entry('a', { facts: [fact('one'), { ...fact('two'), text: { fr: 'deux', en: 'two' } }] })],
      [entry('a', { facts: [fact('one'), { ...fact('two'), text: { fr: 'Deux', en: 'two' } }] })],
    );
    expect(change).toMatchObject({
      fields: [{ path: ['facts', 1, 'text', 'fr'], before: 'deux', after: 'Deux' }],
    });
  });

  it('sees through the keys that sources have', () => {
    const source = {
      ...{ title: 'Décret', url: 'https://example.org/1', seen: '2026-11-25' },
      ...{ publisher: 'Journal officiel', standing: 'official' as const },
    };
    const other = { ...source, url: 'https://example.org/2' };
    const { text } = fact('one');
    expect(
      compareEntries(
        [entry('a', { facts: [{ text, sources: ['s2'] }], sources: { s1: other, s2: source } })],
        [entry('a', { facts: [{ text, sources: ['s1'] }], sources: { s1: source } })],
      ),
    ).toMatchObject([
      { fields: [{ path: ['sources', other.url], before: other, after: undefined }] },
    ]);
  });

  it('sees a new preferred name as a new name of the entry', () => {
    const names = { fr: { preferred: 'Autre' }, en: { preferred: 'Name a' } };
    expect(compareEntries([entry('a')], [entry('a', { names })])).toMatchObject([
      { renamed: true },
    ]);
  });

  it('finds nothing between equal lists, whatever the order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 }), (ids) => {
        expect(
          compareEntries(
            ['a', 'b', 'c', 'd'].map((id) => entry(id)),
            ids.map((id) => entry(id)),
          ),
        ).toEqual([]);
      }),
    );
  });
});
