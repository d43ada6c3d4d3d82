import type { Result } from '../../messages/result.ts';
import type { IsoDate } from '../../reference/dates.ts';
import { compareVersions } from '../../store/versions.ts';
import type { FeedManifest, ReadManifest } from './manifest.ts';
import { isSignedBy } from './signature.ts';

/** What a subscription holds a feed to. */
export interface Pinned {
  /** The feed’s own name when it was subscribed to. */
  feed: string;
  /** The public key that was compared then; none: an unsigned feed. */
  key?: string | undefined;
  /** The newest release that was ever announced and found good, taken or not. */
  seen?: Pick<FeedManifest, 'version' | 'sha256'> | undefined;
}

/**
 * Whether a manifest may be followed, on a day (UTC). Without `pinned` it is a first look, where the
 * manifest’s own key counts. In this order: `feed-other-key`, `feed-signature` (wrong or missing; a wrong
 * one is refused in unsigned feeds too), `feed-other` (signed by the right key for another feed),
 * `feed-expired`, `feed-rollback` (older than one seen, or another release under the same number).
 */
export async function judgeManifest(
  read: ReadManifest,
  pinned: Pinned | undefined,
  today: IsoDate,
): Promise<Result<FeedManifest>> {
  const { manifest } = read;
  const key = pinned ? pinned.key : manifest.key;
  if (key !== undefined && manifest.key !== undefined && manifest.key !== key)
    return { ok: false, error: 'feed-other-key' };
  const signed = key ?? manifest.key;
  const signatureMatters = signed !== undefined || manifest.signature !== undefined;
  if (signatureMatters && !(signed !== undefined && (await isSignedBy(read, signed))))
    return { ok: false, error: 'feed-signature' };
  if (pinned && manifest.feed !== pinned.feed) return { ok: false, error: 'feed-other' };
  if (manifest.expires < today) return { ok: false, error: 'feed-expired' };
  if (pinned?.seen) {
    const order = compareVersions(manifest.version, pinned.seen.version);
    if (order < 0 || (order === 0 && manifest.sha256 !== pinned.seen.sha256))
      return { ok: false, error: 'feed-rollback' };
  }
  return { ok: true, value: manifest };
}
