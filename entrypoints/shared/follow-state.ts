import type * as client from '../../lib/messages/client.ts';
import type { ReferenceState } from '../../lib/messages/schemas.ts';

/** Milliseconds after which a state that will not last is asked for again. */
const AGAIN = 1_000;

/** Tells how the reference data is, and again while it is being updated, until it is not. */
export async function followState(
  ask: typeof client.ask,
  changed: (state: ReferenceState) => void,
): Promise<void> {
  const reply = await ask('state', {});
  if (!reply.ok) return;
  changed(reply.value);
  if (reply.value.status === 'updating') setTimeout(() => void followState(ask, changed), AGAIN);
}
