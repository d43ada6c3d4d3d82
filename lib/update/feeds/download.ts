import type { Release } from '../../reference/release.ts';
import type { FeedManifest } from './manifest.ts';
import { readRelease } from './read-release.ts';
import { type Answer, type RequestPorts, readBody, requestFile } from './request.ts';

const MINUTE = 60_000;
/** Time for a whole release, in ms: the bundled one at 2 kB a second. */
const TIMEOUT = 5 * MINUTE;

export type Downloaded =
  | { ok: true; release: Release; json: Uint8Array<ArrayBuffer> }
  | Extract<Answer, { ok: false }>;

/**
 * Fetches, unpacks and reads the release that a manifest announces. Never more than the declared
 * sizes is held, whatever the file unpacks to. Failures: those of `requestFile` and `readRelease`.
 */
export async function downloadRelease(
  manifestUrl: string,
  manifest: FeedManifest,
  ports: RequestPorts,
): Promise<Downloaded> {
  const answer = await requestFile(
    {
      url: new URL(manifest.file, manifestUrl).href,
      // Some hosts declare the gzip file as an encoding, and the browser unpacks it on the way.
      limit: Math.max(manifest.packed, manifest.unpacked),
      timeout: TIMEOUT,
    },
    ports,
  );
  if (!answer.ok) return answer;
  if (answer.kind !== 'content') return { ok: false, error: 'feed-unreachable' };
  const json = await unpack(answer.bytes, manifest);
  if (typeof json === 'string') return { ok: false, error: json };
  const read = await readRelease(json, manifest);
  return read.ok ? { ok: true, release: read.value, json } : read;
}

const OPENING_BRACE = 0x7b;

async function unpack(bytes: Uint8Array<ArrayBuffer>, { packed, unpacked }: FeedManifest) {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isGzip) return bytes[0] === OPENING_BRACE ? bytes : 'feed-unreadable';
  if (bytes.length < packed) return 'feed-truncated';
  if (bytes.length > packed) return 'feed-oversize';
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const read = await readBody(stream, unpacked);
  // As many bytes as declared that do not unpack are other bytes.
  return read === 'feed-truncated' ? 'release-mismatch' : read;
}
