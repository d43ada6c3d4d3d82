import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bySpan,
  firstDay,
  isIsoDate,
  isPartialDate,
  lastDay,
  positionOf,
} from '../../lib/reference/dates.ts';

describe('isPartialDate', () => {
  it.each(['2018', '2018-05', '2018-05-22', '2024-02-29'])('accepts %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each([
    '',
    '18',
    '0018',
    '2018-00',
    '2018-13',
    '2018-5',
    '2023-02-29',
    '2018-04-31',
    '22-05-2018',
    '2018-05-22T00:00',
  ])('refuses %j', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it('knows which dates have a day', () => {
    expect(isIsoDate('2018-05-22')).toBe(true);
    expect(isIsoDate('2018-05')).toBe(false);
  });
});

describe('firstDay and lastDay', () => {
  it.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-02', '2018-02-01', '2018-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2018-05-22', '2018-05-22', '2018-05-22'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect(firstDay(date)).toBe(first);
    expect(lastDay(date)).toBe(last);
  });
});

describe('positionOf', () => {
  it.each([
    [{}, '2024-11-30', 'during'],
    [{ from: '2022-08-23' }, '2022-08-22', 'after'],
    [{ from: '2022-08-23' }, '2022-08-23', 'during'],
    [{ from: '2022-08-23', to: '2025-02-01' }, '2025-02-01', 'during'],
    [{ from: '2022-08-23', to: '2025-02-01' }, '2025-02-02', 'before'],
    [{ from: '2018' }, '2018-06-01', 'maybe'],
    [{ from: '2018' }, '2019-01-01', 'during'],
    [{ from: '2010', to: '2018' }, '2018-06-01', 'maybe'],
    [{ to: '2018-05' }, '2018-05-01', 'during'],
    [{ to: '2018-05' }, '2018-05-10', 'maybe'],
    [{ on: '2025-06-25' }, '2025-06-24', 'after'],
    [{ on: '2025-06-25' }, '2025-06-25', 'during'],
    [{ on: '2025-06-25' }, '2025-06-26', 'before'],
    [{ on: '2025' }, '2025-03-01', 'during'],
  ] as const)('%j seen from %s is %s', (span, day, expected) => {
    expect(positionOf(span, day)).toBe(expected);
  });

  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const partial = fc
    .tuple(day, fc.constantFrom(4, 7, 10))
    .map(([text, length]) => text.slice(0, length));

  it('never goes back as days pass', () => {
    const order = ['after', 'maybe', 'during', 'maybe', 'before'];
    fc.assert(
      fc.property(partial, partial, day, day, (a, b, one, two) => {
        const [from, to] = firstDay(a) <= firstDay(b) ? [a, b] : [b, a];
        const [early, late] = one <= two ? [one, two] : [two, one];
        const first = positionOf({ from, to }, early);
        const second = positionOf({ from, to }, late);
        expect(order.lastIndexOf(second)).toBeGreaterThanOrEqual(order.indexOf(first));
      }),
    );
  });

  it('holds on the days that both ends surely include', () => {
    fc.assert(
      fc.property(partial, partial, (from, to) => {
        fc.pre(lastDay(from) <= firstDay(to));
        expect(positionOf({ from, to }, lastDay(from))).toBe('during');
        expect(positionOf({ from, to }, firstDay(to))).toBe('during');
      }),
    );
  });
});

describe('bySpan', () => {
  it('orders by beginning, undated first', () => {
    const spans = [{ from: '2020' }, { on: '2019-05' }, {}, { from: '2019-05-02' }];
    expect(spans.toSorted(bySpan)).toEqual([
      {},
      { on: '2019-05' },
      { from: '2019-05-02' },
      { from: '2020' },
    ]);
  });
});
