import { compileReference } from '../linking/compile-reference.ts';
import type { Result } from '../messages/result.ts';
import type { Release } from '../reference/release.ts';
import { BUNDLED, type GenerationRow } from '../store/database.ts';
import type { InstallRequest } from '../store/install.ts';
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
export function applyRelease(
  store: Store,
  { release, fileHash, ...request }: ApplyRequest,
): Promise<Result<GenerationRow>> {
  return store.install({ release, ...compiledFor(request, release), fileHash }, request);
}

/** A pack beside the bundled one is searched through the index over all packs, and needs none itself. */
function compiledFor({ pack }: InstallRequest, release: Release) {
  if (pack !== undefined && pack.id !== BUNDLED)
    return { index: new ArrayBuffer(0), lexicon: 'null' };
  const { index, lexicon } = compileReference(release);
  return { index, lexicon: JSON.stringify(lexicon) };
}
