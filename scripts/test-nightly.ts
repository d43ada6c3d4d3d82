/**
 * `npm run test:nightly [-- --kills 200] [-- --lives 200]`: what takes hours. Kills of the browser in each kind of change,
 * and long random lives of the store. A small number shows that it runs.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { misuse, readCommand } from './cli/command.ts';

const USAGE = {
  usage: 'npm run test:nightly [-- --kills N --lives N]',
  about:
    'Kills browsers N times in each kind of change, and leads N random lives. 200 of each unless told otherwise.',
};
const { values } = readCommand(USAGE, { kills: { type: 'string' }, lives: { type: 'string' } });
const { kills = '200', lives = '200' } = values;
if (![kills, lives].every((count) => /^[1-9]\d*$/.test(count)))
  misuse(USAGE, 'How many kills and lives are whole numbers from 1 on.');

const bin = (name: string) => join('node_modules/.bin', name);
// The extension that is killed is the one of these sources.
for (const [command, ...args] of [
  [process.execPath, 'scripts/data-build.ts'],
  [bin('wxt'), 'build'],
] as const)
  if (spawnSync(command, args, { stdio: 'inherit' }).status !== 0) process.exit(1);
const run = spawnSync(
  bin('vitest'),
  [
    'run',
    '--project',
    'browser',
    '--project',
    'e2e',
    'tests/browser/store-kill.test.ts',
    'tests/browser/store-kill-firefox.test.ts',
    'tests/e2e/kill.test.ts',
    'tests/browser/store-model.test.ts',
  ],
  { stdio: 'inherit', env: { ...process.env, REPERES_KILLS: kills, REPERES_LIVES: lives } },
);
process.exit(run.status ?? 1);
