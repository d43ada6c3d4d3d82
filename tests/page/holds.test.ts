import { describe, expect, it } from 'vitest';
import { holdsOneOf } from '../../lib/page/holds.ts';

const blocks = ['Le Comité des frontières', 'du Nord (CFRN), l’AAHX et القوات البحرية.'].map(
  (text) => ({ text }),
);

describe('holdsOneOf', () => {
  it.each([['CFRN'], ['Comité des frontières'], ['القوات البحرية'], ['AAHX'], ['Le Comité']])(
    'finds %s',
    (name) => {
      expect(holdsOneOf(blocks, ['Autre', name])).toBe(true);
    },
  );

  it.each([['AAH'], ['mité des'], ['frontières du Nord'], ['cfrn'], ['']])(
    'does not take a part or another writing for it: %s',
    (name) => {
      expect(holdsOneOf(blocks, [name])).toBe(false);
    },
  );

  it('looks past a place where it is part of a word', () => {
    expect(holdsOneOf([{ text: 'AAHX puis AAH' }], ['AAH'])).toBe(true);
  });
});
