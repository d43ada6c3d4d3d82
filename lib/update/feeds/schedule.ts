import type { ErrorCode } from '../../messages/errors.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Time between two checks that go well, in ms. */
export const INTERVAL = 24 * HOUR;
/** First pause after a failure that may pass; each further one is twice as long, up to `INTERVAL`. */
const FIRST_PAUSE = 5 * MINUTE;
/** A host that asks for more patience than this is asked again all the same. */
const LONGEST_WAIT = 7 * INTERVAL;
/** Checks that are due when the browser starts are spread over this time: browsers start at nine. */
const START_SPREAD = 10 * MINUTE;

/** Failures that waiting may mend. The others are of the publisher’s making and wait for the next check. */
const PASSING: readonly ErrorCode[] = [
  'feed-unreachable',
  'feed-unreadable',
  'feed-truncated',
  'storage-full',
  'storage-denied',
];

/** A duration moved by up to a quarter either way, so that readers do not come all at once. `random`: 0 to 1. */
function jittered(duration: number, random: number): number {
  return Math.round(duration * (0.75 + random / 2));
}

/** When to check again after a check that went well, in ms since 1970. */
export function nextCheck(now: number, random: number): number {
  return now + jittered(INTERVAL, random);
}

export interface Failing {
  error: ErrorCode;
  /** How many checks failed in a row, this one included. */
  times: number;
  /** What the host asked for, in ms. */
  retryAfter?: number | undefined;
}

/** When to try again after a failure, in ms since 1970; never before the host’s own Retry-After. */
export function nextTry(
  { error, times, retryAfter = 0 }: Failing,
  now: number,
  random: number,
): number {
  const pause = PASSING.includes(error)
    ? Math.min(INTERVAL, FIRST_PAUSE * 2 ** (times - 1))
    : INTERVAL;
  return now + Math.min(retryAfter, LONGEST_WAIT) + jittered(pause, random);
}

/** The wait that a Retry-After header asks for (RFC 9110: seconds or a date), in ms; undefined without one. */
export function retryAfterOf(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** When the one alarm should ring, given when each feed is due; undefined without feeds. */
export function alarmTime(due: readonly number[], now: number, random: number): number | undefined {
  if (due.length === 0) return undefined;
  const first = Math.min(...due);
  return first > now ? first : now + Math.round(random * START_SPREAD);
}
