import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Chromium asks for a host in a window of its own, which no test can answer: there the released extension
 * runs with that one host granted from the start. Firefox answers by itself when told to. Returns the folder, which is a
 * copy for Chromium.
 */
export function extensionFor(name: 'chrome' | 'firefox'): string {
  const built = resolve('.output', `${name}-mv3`);
  if (name === 'firefox') return built;
  const copy = mkdtempSync(join(tmpdir(), 'reperes-feeds-'));
  cpSync(built, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const granted = [...manifest.host_permissions, 'https://localhost/*'];
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: granted }));
  return copy;
}
