import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withSourceKeys } from '../../lib/reference/cited.ts';
import { foldColumns } from '../../lib/reference/folded/columns.ts';
import { unfoldRelease } from '../../lib/reference/folded.ts';
import { type Release, releaseSchema } from '../../lib/reference/release.ts';
import { localReference } from '../../scripts/cli/reference.ts';
import { releaseText } from '../../scripts/data/release.ts';
import { releaseOf } from '../store/releases.ts';

const { entries: bodies, ...rest } = releaseOf('2026.11.25', 3);
/** With its sources called as in a release of ours. */
const small: Release = {
  ...rest,
  entries: bodies.map((entry) => withSourceKeys(entry, (_, place) => `s${place + 1}`)),
};

/** A release in the form before this one, as a publisher may have it: its columns alone. */
function columnsOnly({ entries, senses, ...head }: Release): unknown {
  const { folded, columns } = foldColumns([...entries, ...senses]);
  const [ours, others] = [folded.slice(0, entries.length), folded.slice(entries.length)];
  return JSON.parse(JSON.stringify({ ...head, format: 2, entries: ours, senses: others, columns }));
}

/** A release as it is written, with some of it changed. */
function written(change: (file: Record<string, unknown>) => object = () => ({})): unknown {
  const file = JSON.parse(releaseText(small));
  return { ...file, ...change(file) };
}

describe('a folded release', () => {
  // `data:build` has compared what it wrote with what it was made from.
  it('is to the byte what it was: all of ours', () => {
    const { release } = localReference();
    const text = releaseText(release);
    expect(text).toBe(readFileSync('public/reference/release.json', 'utf8'));
    expect(JSON.stringify(unfoldRelease(JSON.parse(text)))).toBe(JSON.stringify(release));
    expect(releaseSchema.safeParse(release).success).toBe(true);
  }, 60_000);

  it('has a source once that several entries cite', () => {
    expect(written()).toMatchObject({
      entries: [{ sources: [0] }, { sources: [1] }, { sources: [1] }],
      sources: { title: ['Journal officiel'] },
    });
  });

  it('is read in the form before as well', () => {
    expect(unfoldRelease(columnsOnly(small))).toEqual(small);
  });

  it('is read where it is not folded', () => {
    expect(unfoldRelease(small)).toBe(small);
  });

  it.each([
    ['a list', [{ in: 'fr' }]],
    ['a later format', { format: 4, columns: {} }],
    ['nothing', null],
  ])('is left alone where it is %s', (_, value) => {
    expect(unfoldRelease(value)).toBe(value);
  });

  it.each([
    ['no columns', () => ({ columns: undefined })],
    ['no table of sources', () => ({ sources: undefined })],
    ['no entries', () => ({ entries: undefined })],
    ['entries of a number', () => ({ entries: 3 })],
    ['a column of a prototype', () => ({ columns: { constructor: [] } })],
    ['the number of the form before', () => ({ format: 2 })],
  ])('is none with %s', (_, change) => {
    expect(unfoldRelease(written())).toEqual(small);
    expect(unfoldRelease(written(change))).toBeUndefined();
  });
});
