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
    fc.dictionary(
      fc.constantFrom('fr', 'en', 'ar', 'text', 'from', 'names', 'title', 'url', 'target'),
      tie('node'),
    ),
  ),
}));

function releaseWith(entries: unknown[], senses: unknown[] = []): Release {
  return { format: 1, version: '2026.11.25', date: '2026-11-25', entries, senses } as Release;
}

/** A folded release as it is read back, with `columns` in place of its own. */
function fileWith(entries: unknown[], columns: unknown): unknown {
  const { head } = foldRelease(releaseWith([]));
  return { ...head, entries, senses: [], columns };
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

  it('keeps values of one kind together', () => {
    const relation = { type: 'part-of', target: 'other' };
    const entry = {
      facts: [{ text: { fr: 'un', ar: 'واحد' }, on: '2018' }],
      why: { fr: 'deux' },
      relations: [relation],
    };
    expect(foldRelease(releaseWith([entry]))).toMatchObject({
      entries: [
        {
          facts: [{ text: { in: 'fr ar' }, on: '2018' }],
          why: { in: 'fr' },
          relations: [{ in: 'type target' }],
        },
      ],
      columns: {
        'ar text': ['واحد'],
        fr: ['deux'],
        'fr text': ['un'],
        target: ['other'],
        type: ['part-of'],
      },
    });
  });

  it('has a value once that is the same in several languages', () => {
    const names = { fr: 'Frontex', en: 'Agency', ar: 'فرونتكس', es: 'Frontex' };
    const { entries, columns } = foldRelease(releaseWith([{ names }]));
    expect(entries).toEqual([{ names: { in: 'fr en ar es=fr' } }]);
    expect(columns['es names']).toBeUndefined();
  });

  it.each([
    ['a value too few', [{ in: 'fr' }, { in: 'fr' }], { fr: ['un'] }],
    ['a value too many', [{ in: 'fr' }], { fr: ['un', 'deux'] }],
    ['a column too many', [{ in: 'fr' }], { fr: ['un'], de: ['eins'] }],
    ['a string for a list', [{ in: 'fr' }], { fr: 'u' }],
    ['no columns', [{ in: 'fr' }], undefined],
  ])('is none with %s', (_, entries, columns) => {
    expect(unfoldRelease(fileWith(entries, columns))).toBeUndefined();
  });

  it.each([
    ['a release that is not folded', releaseWith([{ text: { fr: 'un' } }])],
    ['a list', [{ in: 'fr' }]],
    ['a later format', { format: 3, columns: {} }],
    ['nothing', null],
  ])('is left alone where it is %s', (_, value) => {
    expect(unfoldRelease(value)).toBe(value);
  });

  it('leaves an object that is no place to the schema', () => {
    const odd = [{ in: 'fr xx' }, { in: 'fr=xx' }, { in: 3 }];
    expect(unfoldRelease(fileWith(odd, {}))).toMatchObject({ format: 1, entries: odd });
  });
});
