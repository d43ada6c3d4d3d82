/** `npm run test:nightly`: what takes hours. Kills of the browser and long random lives of the store. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const KILLS = '200';
const LIVES = '200';

const run = spawnSync(
  join('node_modules/.bin', 'vitest'),
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
  { stdio: 'inherit', env: { ...process.env, REPERES_KILLS: KILLS, REPERES_LIVES: LIVES } },
);
process.exit(run.status ?? 1);
