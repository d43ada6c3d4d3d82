import type { Entry } from '../../lib/reference/entry.ts';
import type { Release } from '../../lib/reference/release.ts';
import { sha256 } from '../../lib/store/canonical.ts';
import type { PreparedRelease, ReadFile } from '../../lib/store/packaged.ts';
import { entry } from '../reference/builders.ts';

/**
 * A release of `count` entries: an office held by a person, in a chain of bodies. `note` tells
 * releases of one version apart.
 */
export function releaseOf(version: string, count: number, note = version): Release {
  const entries: Entry[] = Array.from({ length: count }, (_, number) =>
    entry(`body-${number}`, {
      summary: { fr: `Organisme ${number}, ${note}.`, en: `Body ${number}, ${note}.` },
      ...(number > 0 ? { relations: [{ type: 'part-of', target: `body-${number - 1}` }] } : {}),
    }),
  );
  return { format: 1, version, date: '2026-11-25', entries, senses: [] };
}

/** A release as the store takes it. Index and lexicon are bytes that only linking would read. */
export function preparedOf(release: Release): PreparedRelease {
  const { version } = release;
  const index = new TextEncoder().encode(`index of ${version}`).buffer;
  return { release, index, lexicon: JSON.stringify({ lexiconOf: version }) };
}

/** The packaged files of a release, as the extension would read them. */
export async function filesOf(release: Release): Promise<Record<string, ArrayBuffer>> {
  const bytes = (text: string) => new TextEncoder().encode(text).buffer;
  const text = JSON.stringify(release);
  const { version, date } = release;
  const manifest = { version, date, entries: release.entries.length, senses: 0 };
  return {
    'release.json': bytes(text),
    'index.bin': bytes(`packaged index of ${version}`),
    'lexicon.json': bytes(JSON.stringify({ packagedLexiconOf: version })),
    'manifest.json': bytes(JSON.stringify({ ...manifest, sha256: await sha256(text) })),
  };
}

/** Reads from a table of files; rejects for one that is not there. */
export function readerOf(files: Record<string, ArrayBuffer>): ReadFile {
  return async (name) => {
    const file = files[name];
    if (!file) throw new Error(`no ${name}`);
    return file;
  };
}
