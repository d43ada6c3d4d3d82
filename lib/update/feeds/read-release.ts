import { type Steps, stepwise } from '../../matching/steps.ts';
import type { Result } from '../../messages/result.ts';
import { entrySchema } from '../../reference/entry.ts';
import { FOLDED_FORMAT, unfoldRelease } from '../../reference/folded.ts';
import { type Release, releaseSchema } from '../../reference/release.ts';
import { sha256 } from '../../store/canonical.ts';
import { inTurns } from '../../store/slices.ts';
import { parseSafely } from '../safe-json.ts';
import type { FeedManifest } from './manifest.ts';

/**
 * Reads a release that a manifest announced. `feed-truncated`, `feed-oversize`: not the declared size;
 * `release-mismatch`: other bytes, version, date or counts than declared; `feed-newer`: a later format;
 * `release-invalid`: not UTF-8, nested too deeply, keys that name a prototype, not of the schema, or two entries of one id.
 */
export async function readRelease(
  bytes: Uint8Array<ArrayBuffer>,
  manifest: FeedManifest,
): Promise<Result<Release>> {
  if (bytes.length < manifest.unpacked) return { ok: false, error: 'feed-truncated' };
  if (bytes.length > manifest.unpacked) return { ok: false, error: 'feed-oversize' };
  if ((await sha256(bytes)) !== manifest.sha256) return { ok: false, error: 'release-mismatch' };
  const text = decode(bytes);
  const parsed = text === undefined ? undefined : parseSafely(text);
  if (!parsed?.ok) return { ok: false, error: 'release-invalid' };
  const format = formatOf(parsed.value);
  if (format !== undefined && format > FOLDED_FORMAT) return { ok: false, error: 'feed-newer' };
  const release = await inTurns(readSteps(unfoldRelease(parsed.value)));
  if (!release) return { ok: false, error: 'release-invalid' };
  const asDeclared =
    release.version === manifest.version &&
    release.date === manifest.date &&
    release.entries.length === manifest.entries &&
    release.senses.length === manifest.senses;
  const ids = new Set(release.entries.map(({ id }) => id));
  if (ids.size < release.entries.length) return { ok: false, error: 'release-invalid' };
  return asDeclared ? { ok: true, value: release } : { ok: false, error: 'release-mismatch' };
}

/** A value as a release, if it is one. Thousands of entries are checked one by one, so that the background answers meanwhile. */
function* readSteps(value: unknown): Steps<Release | undefined> {
  if (typeof value !== 'object' || value === null || !('entries' in value)) return undefined;
  const head = releaseSchema.safeParse({ ...value, entries: [] });
  if (!head.success || !Array.isArray(value.entries)) return undefined;
  const entries: Release['entries'] = [];
  let sound = true;
  yield* stepwise(value.entries, (entry) => {
    const read = sound ? entrySchema.safeParse(entry) : undefined;
    sound = read?.success ?? false;
    if (read?.success) entries.push(read.data);
  });
  return sound ? { ...head.data, entries } : undefined;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function formatOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('format' in value)) return undefined;
  return typeof value.format === 'number' ? value.format : undefined;
}
