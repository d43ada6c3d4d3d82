import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldColumns, unfoldColumns } from '../../../lib/reference/folded/columns.ts';
import { anyText } from './texts.ts';

const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    anyText,
    fc.integer(),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom('fr', 'en', 'ar', 'text', 'from', 'names', 'title', 'url', 'target'),
      tie('node'),
    ),
  ),
}));

/** What is read back of a file with these values and columns; undefined where they do not fit. */
function unfolded(values: unknown[], columns: unknown): unknown {
  return unfoldColumns(values, columns) ? values : undefined;
}

describe('values folded by column', () => {
  it('are what they were, once written and read', () => {
    fc.assert(
      fc.property(fc.array(node), (values) => {
        const { folded, columns } = JSON.parse(JSON.stringify(foldColumns(values)));
        expect(unfolded(folded, columns)).toEqual(values);
      }),
    );
  });

  it('keep what is of one kind together', () => {
    const relation = { type: 'part-of', target: 'other' };
    const entry = {
      facts: [{ text: { fr: 'un', ar: 'واحد' }, on: '2018' }],
      why: { fr: 'deux' },
      relations: [relation],
    };
    expect(foldColumns([entry])).toEqual({
      folded: [
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

  it('have a value once that is the same in several languages', () => {
    const names = { fr: 'Frontex', en: 'Agency', ar: 'فرونتكس', es: 'Frontex' };
    const { folded, columns } = foldColumns([{ names }]);
    expect(folded).toEqual([{ names: { in: 'fr en ar es=fr' } }]);
    expect(columns['es names']).toBeUndefined();
  });

  it.each([
    ['a value too few', [{ in: 'fr' }, { in: 'fr' }], { fr: ['un'] }],
    ['a value too many', [{ in: 'fr' }], { fr: ['un', 'deux'] }],
    ['a column too many', [{ in: 'fr' }], { fr: ['un'], de: ['eins'] }],
    ['a string for a list', [{ in: 'fr' }], { fr: 'u' }],
    ['no columns', [{ in: 'fr' }], undefined],
  ])('are none with %s', (_, values, columns) => {
    expect(unfolded(values, columns)).toBeUndefined();
  });

  it('leave an object that is no place to the schema', () => {
    const odd = [{ in: 'fr xx' }, { in: 'fr=xx' }, { in: 3 }];
    expect(unfolded(structuredClone(odd), {})).toEqual(odd);
  });
});
