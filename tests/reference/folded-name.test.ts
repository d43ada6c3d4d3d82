import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedName } from '../../lib/reference/folded-name.ts';

/** The rule in one line, for any text. */
const byRule = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim();

describe('foldedName', () => {
  it.each([
    ['Cour nationale du droit d’asile', 'cour nationale du droit d asile'],
    ['  «\u00a0Élysée\u00a0» — (Paris) ', 'elysee paris'],
    ['Comunidad Autónoma', 'comunidad autonoma'],
    ['المُنظَّمة الدولية', 'المنظمة الدولية'],
    ['İzmir', 'izmir'],
    ['Paraŀlel ŀ', 'paral lel l'],
    ['', ''],
  ])('%s is %s', (name, folded) => {
    expect(foldedName(name)).toBe(folded);
  });

  it('says of any text what the rule says', () => {
    const letters = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'aÉœß -’«»…\u00a0\t.'),
        fc.integer({ min: 0, max: 0x2ff }).map((code) => String.fromCharCode(code)),
        fc.integer({ min: 0x600, max: 0x6ff }).map((code) => String.fromCharCode(code)),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(letters, (text) => {
        expect(foldedName(text)).toBe(byRule(text));
      }),
      { numRuns: 2_000 },
    );
  });
});
