import { describe, expect, it } from 'vitest';
import { newsOf } from '../../../lib/update/feeds/digest.ts';

const NOW = Date.parse('2026-11-25T12:00:00Z');
const DAY = 86_400_000;
const update = (daysAgo: number, changed: number, ids: string[], added = 0) => ({
  taken: {
    ...{ version: '2026.11.25', date: '2026-11-25', entries: 9, sha256: '' },
    at: NOW - daysAgo * DAY,
    digest: { added, changed, removed: 0, ids },
  },
});

describe('the news of feeds', () => {
  it.each([
    ['none without feeds', [], { changed: 0, onPage: 0 }],
    ['none from a feed that brought nothing yet', [{}], { changed: 0, onPage: 0 }],
    ['none from an update that changed no card', [update(1, 0, [])], { changed: 0, onPage: 0 }],
    ['none after a week', [update(7.1, 4, ['a'])], { changed: 0, onPage: 0 }],
    [
      'the last update',
      [update(6, 12, ['a', 'b', 'x'])],
      { changed: 12, onPage: 2, day: '2026-11-19' },
    ],
    [
      'several updates together, with the day of the last',
      [update(3, 1, ['a']), update(0, 2, ['b'], 3), update(9, 5, ['c'])],
      { changed: 6, onPage: 2, day: '2026-11-25' },
    ],
  ])('are %s', (_, subscriptions, expected) => {
    expect(newsOf(subscriptions, ['a', 'b', 'c'], NOW)).toEqual(expected);
  });
});
