import type { Release } from '../../../lib/reference/release.ts';
import { loadDataset } from '../../../scripts/data/load.ts';
import { makeRelease } from '../../../scripts/data/release.ts';

let made: Release | undefined;

/** The release that the files under `data` make. */
export function bundledRelease(): Release {
  made ??= makeRelease(loadDataset('data'), { version: '2026.1.1', date: '2026-11-25' });
  return made;
}
