import { z } from 'zod';
import type { Result } from '../../messages/result.ts';
import { isIsoDate } from '../../reference/dates.ts';
import { FOLDED_FORMAT, READ_FORMATS } from '../../reference/folded.ts';
import { canonicalJson } from '../../store/canonical.ts';
import { parseSafely } from '../safe-json.ts';

/** Major number of the manifest’s format. A manifest with a higher one is for later versions of Repères. */
export const FEED_FORMAT = 1;

/** Largest manifest that is read, in bytes. One of ours has about 700. */
export const MAX_MANIFEST = 65_536;

/** Largest release that is taken, in bytes of its JSON: thirty times the bundled one. */
const MAX_RELEASE = 64 * 1024 * 1024;

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
const day = z.string().refine(isIsoDate);
const count = z.int().nonnegative();
const size = z.int().positive().max(MAX_RELEASE);

/**
 * What a feed says of its newest release. Fields that are not known here are covered by the signature
 * and otherwise left alone, so that a later publisher may add some.
 */
export const manifestSchema = z.object({
  format: z.literal(FEED_FORMAT),
  /** Format of the release that it announces. */
  release: z.literal(READ_FORMATS),
  /** The publisher’s own name for the feed: a key may sign several feeds, and they are not to be mixed up. */
  feed: z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** The feed’s title as shown to readers. */
  title: z
    .string()
    .min(1)
    .max(120)
    .regex(/^[^\p{Cc}\p{Cf}]+$/u),
  version: z.string().regex(/^\d{4}\.\d{1,2}\.\d{1,2}(\.\d+)?$/),
  date: day,
  /** Last day (UTC) on which this manifest counts: what stops others from withholding newer ones for ever. */
  expires: day,
  entries: count,
  senses: count,
  /** Name of the release’s file, gzip, beside the manifest: never a path or an address. */
  file: z
    .string()
    .max(120)
    .regex(/^[a-z0-9][a-z0-9.-]*\.json\.gz$/),
  /** Bytes of the file, and of the JSON inside. */
  packed: size,
  unpacked: size,
  /** SHA-256 of the JSON. */
  sha256: hex(32),
  /** Ed25519 public key and signature. An unsigned feed has neither. */
  key: hex(32).optional(),
  signature: hex(64).optional(),
});

export type FeedManifest = z.output<typeof manifestSchema>;

/** A manifest with the bytes that its signature is over. */
export interface ReadManifest {
  manifest: FeedManifest;
  signedBytes: Uint8Array<ArrayBuffer>;
}

/** Keeps a signature over a manifest from being one over anything else that the key signs. */
const PURPOSE = 'reperes feed manifest\n';

/** The bytes that are signed: a purpose, then the canonical JSON of all fields but the signature. */
export function signedBytesOf(manifest: object): Uint8Array<ArrayBuffer> {
  const { signature: _, ...rest } = manifest as Record<string, unknown>;
  return new TextEncoder().encode(PURPOSE + canonicalJson(rest));
}

/**
 * Reads a manifest. `feed-unreadable`: not one (a login page, an error page, a broken file);
 * `feed-newer`: made for a later version of Repères. The signature is not checked yet.
 */
export function readManifest(text: string): Result<ReadManifest> {
  const parsed = parseSafely(text);
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null)
    return { ok: false, error: 'feed-unreadable' };
  const { format, release } = parsed.value as Record<string, unknown>;
  if (isNewer(format, FEED_FORMAT) || (format === FEED_FORMAT && isNewer(release, FOLDED_FORMAT)))
    return { ok: false, error: 'feed-newer' };
  const read = manifestSchema.safeParse(parsed.value);
  if (!read.success) return { ok: false, error: 'feed-unreadable' };
  return { ok: true, value: { manifest: read.data, signedBytes: signedBytesOf(parsed.value) } };
}

function isNewer(format: unknown, known: number): boolean {
  return typeof format === 'number' && Number.isInteger(format) && format > known;
}
