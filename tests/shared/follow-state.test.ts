import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followState } from '../../entrypoints/shared/follow-state.ts';
import { err, ok, type Result } from '../../lib/messages/result.ts';
import type { ReferenceState } from '../../lib/messages/schemas.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Follows a background that answers in turn, and gives what was told of its answers. */
async function follow(...answers: Result<ReferenceState>[]): Promise<string[]> {
  const told: string[] = [];
  const ask = () => Promise.resolve(answers.shift() ?? ok({ status: 'missing' }));
  await followState(ask as Parameters<typeof followState>[0], ({ status }) => told.push(status));
  await vi.advanceTimersByTimeAsync(60_000);
  return told;
}

describe('followState', () => {
  it('asks again while the data is being updated, and no longer', async () => {
    const updating = ok<ReferenceState>({ status: 'updating' });
    expect(await follow(updating, updating, ok({ status: 'ready' }))).toEqual([
      'updating',
      'updating',
      'ready',
    ]);
  });

  it('asks once where the state will last, or nobody answers', async () => {
    expect(await follow(ok({ status: 'stale' }))).toEqual(['stale']);
    expect(await follow(err('unreachable'))).toEqual([]);
  });
});
