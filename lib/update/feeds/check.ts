import type { Steps } from '../../matching/steps.ts';
import type { ErrorCode } from '../../messages/errors.ts';
import type { Entry } from '../../reference/entry.ts';
import { inTurns } from '../../store/slices.ts';
import { type KnownLooks, looksOf, safetyIssues } from '../check/safety.ts';
import { type Plan, planSteps } from '../plan.ts';
import type { FeedHold } from './choices.ts';
import { digestOf } from './digest.ts';
import { downloadRelease } from './download.ts';
import { fetchManifest } from './fetch-manifest.ts';
import type { FeedPorts, PackContent } from './ports.ts';
import { appliesUnasked, type Subscription } from './subscription.ts';

/** A change to the subscription that a check found reason for, or why it went wrong. */
export type Checked =
  | { ok: true; change: Partial<Subscription>; waitingText?: string | undefined }
  | { ok: false; error: ErrorCode; retryAfter?: number | undefined };

/**
 * One check of a feed: asks whether there is something new, and takes it or lays it by for a yes. Nothing of
 * the subscription is stored here. A check that is cut off at any point can simply be made again: the
 * validators that would answer “unchanged” are part of the change that comes last. `latest`: the subscription as stored.
 */
export async function checkFeed(
  subscription: Subscription,
  ports: FeedPorts,
  latest: () => Promise<Subscription | undefined>,
): Promise<Checked> {
  const { url, pack, taken, waiting } = subscription;
  const fetched = await fetchManifest(url, subscription, ports);
  if (!fetched.ok) return fetched;
  const { manifest } = fetched;
  if (!manifest) return { ok: true, change: {} };
  const { version, date, entries, sha256, title, expires } = manifest;
  const announced = { version, date, entries, sha256 };
  const seen = { ...fetched.validators, title, expires, seen: { version, sha256 } };
  if (taken?.sha256 === sha256) return { ok: true, change: { ...seen, waiting: undefined } };
  if (waiting?.sha256 === sha256) return { ok: true, change: seen };

  const current = await ports.target.current(pack);
  if (!current.ok) return current;
  const at = ports.now();
  if (current.value.fileHash === sha256) {
    // Stored by a check that was cut off before it could say so.
    const digest = digestOf([]);
    return {
      ok: true,
      change: { ...seen, taken: { ...announced, at, digest }, waiting: undefined },
    };
  }
  const downloaded = await downloadRelease(url, manifest, ports);
  if (!downloaded.ok) return downloaded;
  const { release, json } = downloaded;
  const plan = await inTurns(
    planSteps(current.value.entries, release.entries, current.value.served),
  );
  const digest = digestOf(plan.changes);
  const held = await inTurns(holdsOf(plan, current.value));
  // The reader may have changed their mind during the download.
  const wish = await latest();
  if (!wish || !appliesUnasked(wish) || held.length > 0)
    return {
      ok: true,
      change: { ...seen, waiting: { ...announced, digest, held, manifest } },
      waitingText: new TextDecoder().decode(json),
    };
  const applied = await ports.target.apply({
    subscription,
    release,
    fileHash: sha256,
    bytes: json.length,
    automatic: true,
  });
  if (!applied.ok) return applied;
  return { ok: true, change: { ...seen, taken: { ...announced, at, digest }, waiting: undefined } };
}

function* holdsOf({ changes, holds }: Plan, { pinned, served }: PackContent): Steps<FeedHold[]> {
  // What stays as it is was judged when it came.
  const fresh = changes.flatMap((change) => {
    if (change.kind === 'removed') return [];
    return [change.kind === 'added' ? change.entry : change.after];
  });
  const misleading = yield* misleads(fresh, served);
  return [
    ...holds.map(({ code }) => code),
    ...(misleading ? (['misleading'] as const) : []),
    ...(pinned ? (['pinned'] as const) : []),
  ];
}

/** Whether a text of `fresh` would mislead its reader, or look like a name that is served. */
function* misleads(fresh: readonly Entry[], served: readonly Entry[]): Steps<boolean> {
  let looks: KnownLooks | undefined;
  for (const entry of fresh) {
    yield undefined;
    const found = safetyIssues(entry, () => {
      looks ??= looksOf(served);
      return looks;
    });
    if (found.length > 0) return true;
  }
  return false;
}
