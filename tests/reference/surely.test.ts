import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entrySchema } from '../../lib/reference/entry.ts';
import { surely } from '../../lib/reference/surely.ts';
import { localReference } from '../../scripts/cli/reference.ts';

const { entries } = localReference().release;
const fits = surely(entrySchema);

/** Places of everything inside a plain value. */
function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]))];
}

/** A copy with something else, or nothing, at a place. */
function changed(value: unknown, [key, ...rest]: string[], other: unknown): unknown {
  if (key === undefined) return other;
  const copy: Record<string, unknown> = structuredClone(value) as Record<string, unknown>;
  if (rest.length === 0 && other === undefined) delete copy[key];
  else copy[key] = changed(copy[key], rest, other);
  return copy;
}

const odd = fc.oneof(
  fc.constantFrom(undefined, null, '', ' a', 'a\u0000', 0, 2018, true, [], {}, ['fr'], { fr: 'x' }),
  fc.constantFrom('2018', '2018-02-30', 'http://example.org', 'https://example.org/ ', 'É', 'a--b'),
  fc.string(),
  fc.json().map((text): unknown => JSON.parse(text)),
  fc.string({ minLength: 1, maxLength: 5 }).map((key) => ({ [key]: 'x' })),
);

describe('surely', () => {
  it('knows every entry of the release', () => {
    expect(entries.filter((entry) => !fits(entry))).toEqual([]);
  });

  it('takes nothing that the schema would refuse or change', () => {
    const change = fc
      .constantFrom(...entries.slice(0, 60))
      .chain((entry) =>
        fc.tuple(fc.constant(entry), fc.constantFrom(...pathsOf(entry).slice(1)), odd),
      );
    fc.assert(
      fc.property(change, ([entry, path, other]) => {
        const value = changed(entry, path, other);
        if (!fits(value)) return;
        const read = entrySchema.safeParse(value);
        expect(read.error?.issues).toBeUndefined();
        expect(read.data).toEqual(value);
      }),
      { numRuns: 3_000 },
    );
  });

  it('leaves years as numbers to the schema, which makes texts of them', () => {
    const [entry] = entries;
    const value = { ...entry, checked: 2026 };
    expect(fits(value)).toBe(false);
    expect(entrySchema.parse(value).checked).toBe('2026');
  });
});
