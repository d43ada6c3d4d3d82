import { describe, expect, it } from 'vitest';
import { directionOf } from '../../lib/i18n/direction.ts';
import { formatDate, formatNumber } from '../../lib/i18n/format.ts';
import { popupWords } from '../../lib/i18n/popup.ts';
import { READER_LANGUAGES } from '../../lib/reference/kinds.ts';

describe('formatDate', () => {
  it.each([
    ['2024-11-30', 'fr', '30 novembre 2024'],
    ['2024-11', 'fr', 'novembre 2024'],
    ['2024', 'fr', '2024'],
    ['2024-11-30', 'en', '30 November 2024'],
    ['2024-11-30', 'ar', '30 نوفمبر 2024'],
    ['2024-11-30', 'es', '30 de noviembre de 2024'],
    ['soon', 'fr', 'soon'],
  ] as const)('writes %s in %s', (date, lang, expected) => {
    expect(formatDate(date, lang)).toBe(expected);
  });

  it('writes short months on request', () => {
    expect(formatDate('2024-11-30', 'en', 'short')).toBe('30 Nov 2024');
  });
});

describe('numbers', () => {
  it('are grouped as the language does', () => {
    expect(formatNumber(122839, 'en')).toBe('122,839');
    expect(formatNumber(122839, 'fr').replace(/\s/g, ' ')).toBe('122 839');
  });

  it.each([
    ['fr', ['0 repère sur cette page', '1 repère sur cette page', '2 repères sur cette page']],
    ['en', ['0 cards on this page', '1 card on this page', '2 cards on this page']],
    ['es', ['0 fichas en esta página', '1 ficha en esta página', '2 fichas en esta página']],
    ['ar', ['لا بطاقات في هذه الصفحة', 'بطاقة واحدة في هذه الصفحة', 'بطاقتان في هذه الصفحة']],
  ] as const)('take the plural of %s', (lang, expected) => {
    expect([0, 1, 2].map(popupWords[lang].onThisPage)).toEqual(expected);
  });

  it('are never left out of a plural above two', () => {
    for (const lang of READER_LANGUAGES)
      for (const count of [3, 11, 100, 1_000])
        expect(popupWords[lang].onThisPage(count)).toContain(formatNumber(count, lang));
  });
});

it('directionOf knows the languages written from right to left', () => {
  expect(['ar', 'ar-MA', 'fa', 'fr', 'arn'].map(directionOf)).toEqual([
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
  ]);
});
