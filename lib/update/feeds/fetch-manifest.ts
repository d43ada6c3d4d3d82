import type { ErrorCode } from '../../messages/errors.ts';
import { judgeManifest } from './judge.ts';
import { type FeedManifest, MAX_MANIFEST, readManifest } from './manifest.ts';
import type { SubscriptionPorts } from './ports.ts';
import { requestFile, type Validators } from './request.ts';
import type { Subscription } from './subscription.ts';

/** Time for a manifest, in ms. */
const TIMEOUT = 60_000;

/** The manifest at an address, judged against a subscription or, without one, for the first time. */
export async function fetchManifest(
  url: string,
  subscription: Subscription | undefined,
  ports: SubscriptionPorts,
): Promise<
  | { ok: true; manifest: FeedManifest; validators: Validators }
  | { ok: true; manifest: undefined }
  | { ok: false; error: ErrorCode; retryAfter?: number | undefined }
> {
  if (!(await ports.mayReach(url))) return { ok: false, error: 'feed-permission' };
  const { etag, lastModified } = subscription ?? {};
  const wanted = { url, etag, lastModified, limit: MAX_MANIFEST, timeout: TIMEOUT };
  const answer = await requestFile(wanted, ports);
  if (!answer.ok) return answer;
  const today = new Date(ports.now()).toISOString().slice(0, 10);
  if (answer.kind === 'unchanged') {
    // Who can hold back news can say “unchanged” as well: the last day counts all the same.
    const expired = subscription?.expires !== undefined && subscription.expires < today;
    return expired ? { ok: false, error: 'feed-expired' } : { ok: true, manifest: undefined };
  }
  const read = readManifest(new TextDecoder().decode(answer.bytes));
  if (!read.ok) return read;
  const judged = await judgeManifest(read.value, subscription, today);
  return judged.ok ? { ok: true, manifest: judged.value, validators: answer.validators } : judged;
}
