import type { Result } from '../messages/result.ts';
import { unfoldRelease } from '../reference/folded.ts';
import type { Release } from '../reference/release.ts';
import { sha256 } from './canonical.ts';
import { BUNDLED, type ReperesDatabase } from './database.ts';
import { compareVersions } from './versions.ts';

/** Reads one of the files that come with the extension. Rejects when it is not there. */
export type ReadFile = (name: string) => Promise<ArrayBuffer>;

/** What `data:build` says of the packaged release. */
interface Manifest {
  version: string;
  date: string;
  entries: number;
  senses: number;
  /** SHA-256 of `release.json`. */
  sha256: string;
}

/** A release with everything compiled from it, ready to be stored or served. */
export interface PreparedRelease {
  release: Release;
  index: ArrayBuffer;
  /** The lexicon as JSON. */
  lexicon: string;
  /** SHA-256 of the file it was read from, to recognise it by. */
  fileHash?: string | undefined;
  /** Size of that file, in bytes. */
  bytes?: number | undefined;
}

/**
 * The manifest of the packaged release, or undefined when it cannot be read. It was written by our
 * own build into our own package, so it is not checked further.
 */
async function readManifest(readFile: ReadFile): Promise<Manifest | undefined> {
  try {
    return JSON.parse(textOf(await readFile('manifest.json')));
  } catch {
    return undefined;
  }
}

/**
 * The packaged release. `data-missing` when a file is not there, `release-mismatch` when the release
 * is not the one of its manifest. The build checked it against the schema; the hash says that these
 * are the bytes that were checked.
 */
export async function readPackaged(readFile: ReadFile): Promise<Result<PreparedRelease>> {
  const manifest = await readManifest(readFile);
  if (!manifest) return { ok: false, error: 'data-missing' };
  try {
    const [file, index, lexicon] = await Promise.all(
      ['release.json', 'index.bin', 'lexicon.json'].map(readFile),
    );
    if (!file || !index || !lexicon) return { ok: false, error: 'data-missing' };
    const fileHash = await sha256(file);
    const release = unfoldRelease(JSON.parse(textOf(file))) as Release;
    const fits = fileHash === manifest.sha256 && release.entries.length === manifest.entries;
    if (!fits) return { ok: false, error: 'release-mismatch' };
    const bytes = file.byteLength;
    return { ok: true, value: { release, index, lexicon: textOf(lexicon), fileHash, bytes } };
  } catch {
    return { ok: false, error: 'data-missing' };
  }
}

function textOf(bytes: ArrayBuffer): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/**
 * Whether the packaged release is newer than all that is kept of the bundled pack, or another build of
 * the newest. Never while a restored generation is pinned.
 */
export async function packagedIsNew(
  database: ReperesDatabase,
  readFile: ReadFile,
): Promise<boolean> {
  const manifest = await readManifest(readFile);
  if (!manifest || (await database.pointer.get('active'))?.pinned) return false;
  const kept = await database.generations.toArray();
  return kept
    .filter(({ pack = BUNDLED }) => pack === BUNDLED)
    .every(({ version, fileHash }) => {
      const order = compareVersions(manifest.version, version);
      return order > 0 || (order === 0 && fileHash !== manifest.sha256);
    });
}
