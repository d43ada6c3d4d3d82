import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/reference/entry.ts';
import { makeBudget } from '../../../lib/reference/folded/budget.ts';
import { foldSources, unfoldSources } from '../../../lib/reference/folded/sources.ts';
import { anyText } from './texts.ts';

const source = fc.record({
  title: anyText,
  url: fc.oneof(anyText, fc.constantFrom('https://a.org/1', 'https://a.org/2')),
  seen: anyText,
  publisher: fc.constantFrom('A', 'B', ''),
  standing: fc.constantFrom('press', 'official'),
});
const entries = fc.array(source, { minLength: 1, maxLength: 4 }).chain((few) =>
  fc.array(
    fc.array(fc.constantFrom(...few), { maxLength: 4 }).map((list) => entryWith(list)),
    { maxLength: 5 },
  ),
);

function entryWith(list: readonly unknown[], name = 's'): Entry {
  const sources = Object.fromEntries(list.map((one, place) => [`${name}${place + 1}`, one]));
  return { id: 'a', sources, checked: '2026' } as unknown as Entry;
}

function sourceOf(title: string, url: string) {
  return { title, url, seen: '2026-11', publisher: 'A', standing: 'press' };
}

/** What is read back of a file with these entries and this table; undefined where they do not fit. */
function unfolded(folded: unknown, sources: unknown, most?: number): unknown {
  return unfoldSources(folded, sources, makeBudget(most)) ? folded : undefined;
}

const one = sourceOf('One', 'https://a.org/1');
const two = sourceOf('Two', 'https://a.org/2');
const other = sourceOf('Other', 'https://b.org/other/');
const TABLE = {
  title: ['One', 'Other', 'Two'],
  url: ['https://a.org/1', 'https://b.org/~/', 'https://a.org/2'],
  seen: ['2026-11', '2026-11', '2026-11'],
  publisher: ['A', 'A', 0],
  standing: ['press', 'press', 0],
};

describe('sources in a table', () => {
  it('are what they were, once written and read', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const { entries: folded, sources } = JSON.parse(JSON.stringify(foldSources(given)));
        expect(JSON.stringify(unfolded(folded, sources))).toBe(JSON.stringify(given));
      }),
    );
  });

  it('are written once, and a publisher once for each host', () => {
    const folded = foldSources([entryWith([one, other]), entryWith([two, one])]);
    expect(folded.entries.map(({ sources }) => sources)).toEqual([
      [0, 0],
      [0, 1],
    ]);
    expect(folded.sources).toEqual(TABLE);
  });

  it('stay where they are called otherwise, or have other fields', () => {
    const kept = [entryWith([one], 'jo'), entryWith([{ ...one, note: 'x' }])];
    expect(foldSources(kept).entries).toEqual(kept);
  });

  const cites = (...sources: unknown[]) => [{ sources }];
  it.each([
    ['a number too high', cites(0, 0, 0, 4), TABLE],
    ['a number that is not reached yet', cites(2, 0, 0, 0), TABLE],
    ['a number that is none', cites(0, 0, 0, '1'), TABLE],
    ['a part of a number', cites(0, 0, 0, 1.5), TABLE],
    ['a key of lists', cites(0, 0, 0, 'length'), TABLE],
    ['a number below', cites(0, 0, 0, -1), TABLE],
    ['a source that nobody cites', cites(0, 0), TABLE],
    ['a source too few', cites(0, 0, 0, 0), TABLE],
    ['no table', cites(), undefined],
    ['a table of strings', cites(), { ...TABLE, title: 'One' }],
    ['a short column', cites(0, 0, 0), { ...TABLE, seen: ['2026-11'] }],
    ['no publisher', cites(0, 0, 0), { ...TABLE, publisher: ['A', 0, 0] }],
    ['a list for a text', cites(0, 0, 0), { ...TABLE, seen: [[], [], []] }],
    ['no entries', undefined, TABLE],
  ])('are none with %s', (_, folded, table) => {
    expect(unfolded(folded, table)).toBeUndefined();
  });

  it('are none where they would fill the memory', () => {
    const folded = () => cites(0, 0, 0, ...Array(1000).fill(1));
    expect(unfolded(folded(), TABLE)).toBeDefined();
    expect(unfolded(folded(), TABLE, 50_000)).toBeUndefined();
  });
});
