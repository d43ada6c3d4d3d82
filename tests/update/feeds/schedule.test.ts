import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alarmTime,
  INTERVAL,
  nextCheck,
  nextTry,
  retryAfterOf,
} from '../../../lib/update/feeds/schedule.ts';

const time = fc.integer({ min: 0, max: 4e12 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the next check', () => {
  it('is due within 18 to 30 hours, and spread over them', () => {
    fc.assert(
      fc.property(time, share, (now, random) => {
        const wait = nextCheck(now, random) - now;
        return wait >= INTERVAL * 0.75 && wait <= INTERVAL * 1.25;
      }),
    );
    expect(nextCheck(0, 1) - nextCheck(0, 0)).toBe(12 * 3_600_000);
  });

  it('after a failure is never before the host allows, nor later than eight days and a quarter', () => {
    fc.assert(
      fc.property(
        time,
        share,
        fc.constantFrom('feed-unreachable' as const, 'feed-signature' as const),
        fc.integer({ min: 1, max: 5_000 }),
        fc.integer({ min: 0, max: 1e15 }),
        (now, random, error, times, retryAfter) => {
          const wait = nextTry({ error, times, retryAfter }, now, random) - now;
          return wait >= Math.min(retryAfter, 7 * INTERVAL) && wait <= 8.25 * INTERVAL;
        },
      ),
    );
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-25T12:00:00Z');
  it.each([
    [null, undefined],
    ['120', 120_000],
    [' 5 ', 5_000],
    ['Wed, 25 Nov 2026 12:01:00 GMT', 60_000],
    ['Wed, 25 Nov 2026 11:00:00 GMT', 0],
    ['soon', undefined],
  ])('%s', (header, wait) => {
    expect(retryAfterOf(header, now)).toBe(wait);
  });
});

describe('the alarm', () => {
  it.each([
    ['rings for the first that is due', [900, 700], 0.5, 700],
    ['does not ring without feeds', [], 0.5, undefined],
    ['spreads what is overdue over ten minutes', [5, 900], 0.5, 500 + 300_000],
    ['may ring at once', [5], 0, 500],
  ])('%s', (_, due, random, expected) => {
    expect(alarmTime(due, 500, random)).toBe(expected);
  });
});
