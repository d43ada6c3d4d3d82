import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkingReference } from '../../lib/linking/annotate.ts';
import type { Lexicon } from '../../lib/linking/lexicon.ts';
import { openIndex } from '../../lib/matching/open.ts';
import type { Entry } from '../../lib/reference/entry.ts';
import { unfoldRelease } from '../../lib/reference/folded.ts';
import type { Release } from '../../lib/reference/release.ts';
import type { Manifest } from '../data/release.ts';

const FOLDER = 'public/reference';

export interface LocalReference {
  manifest: Manifest;
  release: Release;
  linking: LinkingReference;
  entry(id: string): Entry | undefined;
}

/** The built release, built first when it is missing or older than the data or the code it is made with. */
export function localReference(): LocalReference {
  if (isOutdated()) {
    const build = spawnSync(process.execPath, ['scripts/data-build.ts'], {
      stdio: ['ignore', 2, 2],
    });
    if (build.status !== 0) process.exit(build.status ?? 1);
  }
  const read = (name: string) => readFileSync(join(FOLDER, name));
  const text = read('release.json');
  const manifest = JSON.parse(read('manifest.json').toString()) as Manifest;
  if (createHash('sha256').update(text).digest('hex') !== manifest.sha256)
    throw new Error('The built release is damaged. Run: npm run data:build');
  const release = unfoldRelease(JSON.parse(text.toString())) as Release;
  const bytes = read('index.bin');
  const opened = openIndex(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  );
  if (!opened.ok) throw new Error('The built index is damaged. Run: npm run data:build');
  const entries = new Map(release.entries.map((entry) => [entry.id, entry]));
  return {
    manifest,
    release,
    linking: {
      index: opened.value,
      lexicon: JSON.parse(read('lexicon.json').toString()) as Lexicon,
    },
    entry: (id) => entries.get(id),
  };
}

function isOutdated(): boolean {
  const built = join(FOLDER, 'manifest.json');
  if (!existsSync(built)) return true;
  const time = statSync(built).mtimeMs;
  const inputs = [
    'data/**/*.yaml',
    'lib/{reference,matching,linking}/**/*.ts',
    'scripts/data/*.ts',
  ];
  return inputs.some((pattern) => globSync(pattern).some((path) => statSync(path).mtimeMs > time));
}
