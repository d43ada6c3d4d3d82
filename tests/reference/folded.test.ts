import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldRelease, unfoldRelease } from '../../lib/reference/folded.ts';
import type { Release } from '../../lib/reference/release.ts';
import { releaseText } from '../../scripts/data/release.ts';

const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.integer(),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('fr', 'en', 'ar', 'de', 'text', 'from', 'names'), tie('node')),
  ),
}));

function releaseWith(entries: unknown[], senses: unknown[] = []): Release {
  return { format: 1, version: '2026.11.25', date: '2026-11-25', entries, senses } as Release;
}

/** A folded release as it is read back, with `texts` in place of its own. */
function fileWith(entries: unknown[], texts: unknown): unknown {
  const { head } = foldRelease(releaseWith([]));
  return { ...head, entries, senses: [], texts };
}

describe('a folded release', () => {
  it('is what it was, once written and read', () => {
    fc.assert(
      fc.property(fc.array(node), fc.array(node), (entries, senses) => {
        const release = releaseWith(entries, senses);
        expect(unfoldRelease(JSON.parse(releaseText(release)))).toEqual(release);
      }),
    );
  });

  it('keeps texts of one language together', () => {
    const entry = { text: { fr: 'un', ar: 'واحد' }, more: [{ fr: 'deux' }], alone: 'three' };
    expect(foldRelease(releaseWith([entry]))).toMatchObject({
      entries: [{ text: { in: 'fr ar' }, more: [{ in: 'fr' }], alone: 'three' }],
      texts: { fr: ['un', 'deux'], ar: ['واحد'] },
    });
  });

  it.each([
    ['a text too few', [{ in: 'fr' }, { in: 'fr' }], { fr: ['un'] }],
    ['a text too many', [{ in: 'fr' }], { fr: ['un', 'deux'] }],
    ['a language too many', [{ in: 'fr' }], { fr: ['un'], de: ['eins'] }],
    ['a string for a list', [{ in: 'fr' }], { fr: 'u' }],
    ['no texts', [{ in: 'fr' }], undefined],
  ])('is none with %s', (_, entries, texts) => {
    expect(unfoldRelease(fileWith(entries, texts))).toBeUndefined();
  });

  it.each([
    ['a release that is not folded', releaseWith([{ text: { fr: 'un' } }])],
    ['a list', [{ in: 'fr' }]],
    ['a later format', { format: 3, texts: {} }],
    ['nothing', null],
  ])('is left alone where it is %s', (_, value) => {
    expect(unfoldRelease(value)).toBe(value);
  });

  it('leaves an object that names no language to the schema', () => {
    const odd = [{ in: 'fr xx' }, { in: 3 }];
    expect(unfoldRelease(fileWith(odd, {}))).toMatchObject({ format: 1, entries: odd });
  });
});
