import { describe, expect, it } from 'vitest';
import { isoDay, writtenDay } from '../../lib/page/dates.ts';

const TODAY = '2026-11-25';

describe('writtenDay', () => {
  it.each([
    ['Publié le 30 novembre 2024 à 9 h 20', '2024-11-30'],
    ['Publié dans le journal le 30 - 11 - 2024', '2024-11-30'],
    ['Publié : 28 juin 2025 à 11h53', '2025-06-28'],
    ['1er août 2023', '2023-08-01'],
    ['06.09.2023', '2023-09-06'],
    ['Le 30/10/2024', '2024-10-30'],
    ['June 28, 2025', '2025-06-28'],
    ['28 June 2025', '2025-06-28'],
    ['2025-06-28', '2025-06-28'],
    ['25 de junio de 2025', '2025-06-25'],
    ['5. März 2024', '2024-03-05'],
    ['3 marzo 2024', '2024-03-03'],
    ['12 maart 2024', '2024-03-12'],
    ['الجمعة 29 نونبر 2024', '2024-11-29'],
    ['15 غشت 2023', '2023-08-15'],
    ['7 كانون الأول 2020', '2020-12-07'],
    ['7 ديسمبر/كانون الأول 2020', '2020-12-07'],
    ['٣٠ نونبر ٢٠٢٤', '2024-11-30'],
    ['31/02/2024, puis 2024-03-01', '2024-03-01'],
    ['06.09.2023 puis le 30 novembre 2024', '2023-09-06'],
  ])('“%s” is %s', (text, day) => {
    expect(writtenDay(text, TODAY)).toBe(day);
  });

  it.each([
    'hace dos días',
    'hier',
    'منذ يومين',
    '31 février 2024',
    '31/02/2024',
    '13/25/2024',
    '12 juin 2030',
    '30 novembre',
    '1 juin 1789',
    '10.12.2024.7',
  ])('“%s” is no day', (text) => {
    expect(writtenDay(text, TODAY)).toBeUndefined();
  });
});

describe('isoDay', () => {
  it('takes the day as it is written, whatever the zone', () => {
    expect(isoDay('2024-11-30T23:50:00-05:00', TODAY)).toBe('2024-11-30');
    expect(isoDay('2027-01-01', TODAY)).toBeUndefined();
    expect(isoDay('yesterday', TODAY)).toBeUndefined();
  });
});
