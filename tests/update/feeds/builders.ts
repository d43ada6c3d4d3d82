import { gzipSync } from 'node:zlib';
import type { Release } from '../../../lib/reference/release.ts';
import { sha256 } from '../../../lib/store/canonical.ts';
import {
  type FeedManifest,
  type ReadManifest,
  readManifest,
  signedBytesOf,
} from '../../../lib/update/feeds/manifest.ts';
import { type KeyPair, makeKeyPair, sign } from '../../../lib/update/feeds/signature.ts';
import { releaseOf } from '../../store/releases.ts';

export const TODAY = '2026-11-25';

/** Two publishers. */
export const [keys, otherKeys] = await Promise.all([makeKeyPair(), makeKeyPair()]);

/** A published feed: the texts and bytes that a server would give. */
export interface Published {
  manifest: FeedManifest;
  /** The manifest as served. */
  text: string;
  /** The release’s JSON and its gzip file. */
  json: Uint8Array<ArrayBuffer>;
  file: Uint8Array<ArrayBuffer>;
}

export interface PublishOptions {
  release?: Release;
  /** The release as text, where it is not what a release would be. */
  json?: string | Uint8Array<ArrayBuffer>;
  /** None: unsigned. */
  signer?: KeyPair | undefined;
  /** Fields that differ, signed as they are. */
  fields?: Record<string, unknown>;
}

/** Publishes a release as `scripts/data-publish.ts` does, or wrongly where told to. */
export async function publish(options: PublishOptions = {}): Promise<Published> {
  const { release = releaseOf('2026.11.25', 3), fields = {} } = options;
  const signer = 'signer' in options ? options.signer : keys;
  const written = options.json ?? JSON.stringify(release);
  const json = typeof written === 'string' ? new TextEncoder().encode(written) : written;
  const file = new Uint8Array(gzipSync(json));
  const digest = await sha256(json);
  const unsigned = {
    format: 1,
    release: 1,
    feed: 'newsroom',
    title: 'La rédaction',
    version: release.version,
    date: release.date,
    expires: '2026-12-25',
    entries: release.entries.length,
    senses: release.senses.length,
    file: `release-${release.version}-${digest.slice(0, 8)}.json.gz`,
    packed: file.length,
    unpacked: json.length,
    sha256: digest,
    ...(signer ? { key: signer.publicKey } : {}),
    ...fields,
  };
  const signature = signer && (await sign(signedBytesOf(unsigned), signer.privateKey));
  const manifest = { ...unsigned, ...(signature ? { signature } : {}) } as FeedManifest;
  return { manifest, text: JSON.stringify(manifest), json, file };
}

/** Reads a manifest that is known to be readable. */
export function read(text: string): ReadManifest {
  const result = readManifest(text);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
