import { referenceSteps } from '../linking/compile-reference.ts';
import type { Result } from '../messages/result.ts';
import type { Release } from '../reference/release.ts';
import { BUNDLED, type GenerationRow } from '../store/database.ts';
import type { InstallRequest } from '../store/install.ts';
import { inTurns } from '../store/slices.ts';
import type { Store } from '../store/store.ts';

export interface ApplyRequest extends InstallRequest {
  /** Checked against the schema (`releaseSchema`): nothing here looks at it again. */
  release: Release;
  /** SHA-256 of the file it was read from, in hexadecimal. */
  fileHash?: string | undefined;
}

/**
 * Makes a release the active one of its pack, as a new generation: all of it or nothing, whatever
 * happens meanwhile. Readers are served the one before until the last moment. Failures: `cancelled`,
 * `pinned`, `changed-meanwhile`, `release-mismatch`, and those of the storage; the old data is intact in
 * every case.
 */
export async function applyRelease(
  store: Store,
  { release, fileHash, ...request }: ApplyRequest,
): Promise<Result<GenerationRow>> {
  const compiled = await compiledFor(request, release);
  return store.install({ release, ...compiled, fileHash }, request);
}

/** A pack beside the bundled one is searched through the index over all packs, and needs none itself. */
async function compiledFor({ pack }: InstallRequest, release: Release) {
  if (pack !== undefined && pack.id !== BUNDLED)
    return { index: new ArrayBuffer(0), lexicon: 'null' };
  const { index, lexicon } = await inTurns(referenceSteps(release));
  return { index, lexicon: JSON.stringify(lexicon) };
}
