/** Milliseconds for which a card stays when the pointer has left: enough to reach it. */
export const GRACE = 300;

/** Above this speed (CSS px per millisecond) the pointer passes over a mention and does not point at it. */
const PASSING = 0.5;

export interface Sample {
  x: number;
  y: number;
  /** Milliseconds. */
  time: number;
}

/**
 * Whether the pointer moves too fast to mean what is under it. Gaps above 32 ms say nothing about speed (the
 * page was busy, or timers are coarse), so they count as resting.
 */
export function isPassing(before: Sample | undefined, now: Sample): boolean {
  if (!before) return false;
  const time = now.time - before.time;
  if (time <= 0 || time > 32) return false;
  return Math.hypot(now.x - before.x, now.y - before.y) / time > PASSING;
}
