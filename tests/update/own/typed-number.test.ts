import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedNumber } from '../../../lib/update/own/typed-number.ts';

describe('typedNumber', () => {
  it.each([
    ['1234', 1234],
    ['1 234', 1234],
    ['1 234,5', 1234.5],
    ['1\u202f234\u00a0567', 1234567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['12,345', 12345],
    ['12.345.678', 12345678],
    ['0,125', 0.125],
    ['3,5', 3.5],
    ['12.3456', 12.3456],
    ['-7', -7],
    ['−7,5', -7.5],
    ['١٢٣٤', 1234],
    ['١٢٬٣٤٥٫٥', 12345.5],
    ["12'345", 12345],
  ])('reads %s', (typed, number) => {
    expect(typedNumber(typed)).toBe(number);
  });

  it.each([
    'beaucoup',
    '12 %',
    '1,23,4',
    '1.2,3.4',
    '1,2.345,6',
    '12.34.567',
    '5,',
    'Infinity',
    '1e9',
    '0x10',
  ])('leaves %s as it is, for the check to refuse', (typed) => {
    expect(typedNumber(typed)).toBe(typed);
  });

  it('says nothing where nothing was typed', () => {
    expect(typedNumber('  ')).toBeUndefined();
  });

  it('reads back what is printed in the languages of the interface', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.constantFrom('fr', 'en', 'es', 'ar-EG'),
        (number, lang) => {
          const printed = new Intl.NumberFormat(lang).format(number);
          expect(typedNumber(printed.replace(/[\u200e\u200f\u061c]/g, ''))).toBe(number);
        },
      ),
    );
  });
});
