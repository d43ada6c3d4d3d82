import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { BrowserName } from '../browsers.ts';

/**
 * Builds the extension for a browser so that it also runs on `host`, apart from the released builds.
 * Returns the folder.
 *
 * @throws Error with the build's own words when it fails.
 */
export function buildFor(browser: BrowserName, host: string): string {
  console.log('Building the extension…');
  const args = browser === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build'];
  const run = spawnSync(join('node_modules/.bin', 'wxt'), args, {
    encoding: 'utf8',
    env: { ...process.env, REPERES_START_HOST: host },
  });
  if (run.status !== 0)
    throw new Error(`The extension could not be built.\n${run.stdout}${run.stderr}`);
  return resolve('build/start', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}
