import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Release } from '../../lib/reference/release.ts';
import { compareVersions } from '../../lib/store/versions.ts';
import { MANIFEST_FILE } from '../../lib/update/feeds/address.ts';
import {
  FEED_FORMAT,
  type FeedManifest,
  readManifest,
  signedBytesOf,
} from '../../lib/update/feeds/manifest.ts';
import { type KeyPair, sign } from '../../lib/update/feeds/signature.ts';
import { FeedProblem } from './key-file.ts';

export interface PublishRequest {
  folder: string;
  release: Release;
  /** The release’s file: what is hashed and sent, and the format that it is in. */
  json: Buffer;
  format: number;
  /** None: an unsigned feed. */
  keys: KeyPair | undefined;
  /** The feed’s own name and title; without them those that the folder has. */
  name: string | undefined;
  title: string | undefined;
  /** Last day on which the manifest counts. */
  expires: string;
}

export interface PublishOutcome {
  manifest: FeedManifest;
  /** Bytes of the manifest. */
  size: number;
  /** The release was there already: only the manifest is new. */
  renewed: boolean;
}

const RELEASE_FILE = /^release-[\d.]+-[0-9a-f]{8}\.json\.gz$/;
const DAY = 86_400_000;

/** The last day of a manifest that is signed today and counts for `days` days. */
export function expiryAfter(days: number, now: number): string {
  return new Date(now + days * DAY).toISOString().slice(0, 10);
}

/**
 * Writes a feed into a folder: first the release under a name of its own, then the manifest in one step, so
 * that whoever reads meanwhile gets the old feed or the new one. The release before stays for those who are
 * in the middle of it; older ones go. Throws FeedProblem for what readers would refuse.
 */
export async function publishFeed(request: PublishRequest): Promise<PublishOutcome> {
  const { folder, release, json, keys, expires } = request;
  const before = publishedIn(folder);
  const feed = request.name ?? before?.feed;
  const title = request.title ?? before?.title;
  if (feed === undefined || title === undefined)
    throw new FeedProblem('A new feed needs a name and a title: --name my-feed --title "My feed"');
  const sha256 = createHash('sha256').update(json).digest('hex');
  if (before)
    checkSuccession(before, { feed, version: release.version, sha256, key: keys?.publicKey });

  const packed = gzipSync(json, { level: 9 });
  const file = `release-${release.version}-${sha256.slice(0, 8)}.json.gz`;
  const unsigned = {
    format: FEED_FORMAT,
    release: request.format,
    feed,
    title,
    version: release.version,
    date: release.date,
    expires,
    entries: release.entries.length,
    senses: release.senses.length,
    file,
    packed: packed.length,
    unpacked: json.length,
    sha256,
    ...(keys ? { key: keys.publicKey } : {}),
  };
  const signature = keys && (await sign(signedBytesOf(unsigned), keys.privateKey));
  const text = `${JSON.stringify({ ...unsigned, ...(signature ? { signature } : {}) }, null, 2)}\n`;
  const read = readManifest(text);
  if (!read.ok) throw new FeedProblem('Readers would not understand this name, title or size.');

  mkdirSync(folder, { recursive: true });
  writeAtOnce(join(folder, file), packed);
  writeAtOnce(join(folder, MANIFEST_FILE), text);
  for (const other of readdirSync(folder))
    if (RELEASE_FILE.test(other) && other !== file && other !== before?.file)
      rmSync(join(folder, other));
  return { manifest: read.value.manifest, size: text.length, renewed: before?.sha256 === sha256 };
}

/** The manifest that a folder has; undefined for a new folder. */
function publishedIn(folder: string): FeedManifest | undefined {
  const path = join(folder, MANIFEST_FILE);
  if (!existsSync(path)) return undefined;
  const read = readManifest(readFileSync(path, 'utf8'));
  if (read.ok) return read.value.manifest;
  throw new FeedProblem(`${path} is not a manifest of ours. Give another folder, or move it away.`);
}

/** What subscribers of the feed before would refuse. */
function checkSuccession(
  before: FeedManifest,
  next: Pick<FeedManifest, 'feed' | 'version' | 'sha256' | 'key'>,
): void {
  const problem = (what: string, todo: string) =>
    new FeedProblem(`${what}: every subscriber would refuse it. ${todo}`);
  if (next.key !== before.key && before.key !== undefined)
    throw problem(
      'This folder is signed with another key',
      'Use that key; if it is lost or stolen, publish in a new folder and tell your readers.',
    );
  if (next.feed !== before.feed)
    throw problem(`This folder holds the feed “${before.feed}”`, 'Publish in another folder.');
  const order = compareVersions(next.version, before.version);
  if (order < 0)
    throw problem(
      `${next.version} is older than ${before.version}`,
      'Give the release a higher version.',
    );
  if (order === 0 && next.sha256 !== before.sha256)
    throw problem(
      `${next.version} was published with other contents`,
      `Give the release a higher version: ${versionAfter(next.version)}, for example.`,
    );
}

/** The version of a further release on the same day. */
function versionAfter(version: string): string {
  const [year, month, day, further = '0'] = version.split('.');
  return [year, month, day, Number(further) + 1].join('.');
}

/** A file that is either what it was or whole, even when the machine stops. */
function writeAtOnce(path: string, content: string | Buffer): void {
  const draft = `${path}.part`;
  writeFileSync(draft, content, { flush: true });
  renameSync(draft, path);
}
