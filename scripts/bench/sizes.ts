import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { localReference } from '../cli/reference.ts';
import { atMost, type Figure, reported } from './figure.ts';

const BUILDS = {
  Chromium: ['chrome-mv3', []],
  Firefox: ['firefox-mv3', ['-b', 'firefox', '--mv3']],
} as const;

/** Sizes of what is built, in thousands of bytes: content script, index, release. */
export function benchSizes(): Figure[] {
  const { linking } = localReference();
  const forms = linking.lexicon.uses.length;
  const index = readFileSync('public/reference/index.bin').length;
  const file = (name: string) => compressed(readFileSync(join('public/reference', name)));
  return [
    ...Object.entries(BUILDS).flatMap(([browser, [folder, args]]) =>
      contentScript(browser, folder, args),
    ),
    reported('Written forms', forms, ''),
    reported('Index', index / 1000, ' kB'),
    atMost('Index for 5,000 forms', (index / forms) * 5, 300, ' kB'),
    atMost('Release, compressed', file('release.json') / 1_000_000, 1.5, ' MB'),
    reported('Lexicon, compressed', file('lexicon.json') / 1000, ' kB'),
    reported('Index, compressed', file('index.bin') / 1000, ' kB'),
  ];
}

function contentScript(browser: string, folder: string, args: readonly string[]): Figure[] {
  const run = spawnSync(join('node_modules/.bin', 'wxt'), ['build', ...args], { encoding: 'utf8' });
  if (run.status !== 0)
    throw new Error(`The extension could not be built.\n${run.stdout}${run.stderr}`);
  const size = (name: string) => compressed(readFileSync(join('.output', folder, name))) / 1000;
  return [
    atMost(`${browser}: content script, idle`, size('content-scripts/content.js'), 15, ' kB'),
    atMost(`${browser}: the card’s script`, size('card.js'), 15, ' kB'),
    reported(`${browser}: style of the marks`, size('content-scripts/content.css'), ' kB'),
  ];
}

function compressed(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length;
}
