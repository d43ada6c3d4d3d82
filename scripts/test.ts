/**
 * `npm test`: types, style, unit and property tests, then real browsers. Runs every step even when an
 * earlier one failed, and ends with one line: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BrowserMissing, ensureBrowser } from './browsers.ts';

const RESULTS = 'build/test';
const bin = (name: string) => join('node_modules/.bin', name);

interface Tally {
  passed: number;
  failed: number;
}

const total: Tally = { passed: 0, failed: 0 };
const failures: string[] = [];

function say(text: string): void {
  console.log(`\n— ${text}`);
}

/** Runs a command as one check: passed or failed as a whole. */
function check(label: string, command: string, args: string[]): boolean {
  say(label);
  const ok = spawnSync(command, args, { stdio: 'inherit' }).status === 0;
  total[ok ? 'passed' : 'failed']++;
  if (!ok) failures.push(label);
  return ok;
}

/** Runs a vitest project and adds its tests to the tally. */
function tests(label: string, project: string): void {
  say(label);
  const output = join(RESULTS, `${project}.json`);
  rmSync(output, { force: true });
  const run = spawnSync(
    bin('vitest'),
    [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${output}`,
    ],
    { stdio: 'inherit' },
  );
  const counted = existsSync(output) ? countOf(output) : { passed: 0, failed: 0 };
  total.passed += counted.passed;
  total.failed += counted.failed;
  // A run that broke without a failing test (a file that does not load, a crash) is a failure too.
  if (run.status !== 0 && counted.failed === 0) total.failed++;
  if (run.status !== 0) failures.push(label);
}

function countOf(path: string): Tally {
  const report = JSON.parse(readFileSync(path, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function browsers(): boolean {
  try {
    process.env['CHROME_PATH'] = ensureBrowser('chrome', say);
    process.env['FIREFOX_PATH'] = ensureBrowser('firefox', say);
    return true;
  } catch (error) {
    if (!(error instanceof BrowserMissing)) throw error;
    console.error(error.message);
    total.failed++;
    failures.push('Browsers');
    return false;
  }
}

mkdirSync(RESULTS, { recursive: true });
const node = process.execPath;
check('Reference data', node, ['scripts/data-build.ts']);
check('WXT types', bin('wxt'), ['prepare']);
check('Types', bin('tsc'), ['--noEmit']);
check('Types of the pure rooms, without the DOM', bin('tsc'), [
  '--noEmit',
  '-p',
  'tsconfig.pure.json',
]);
check('Style', bin('biome'), ['check', '.']);
tests('Unit and property tests', 'unit');
const built =
  check('Build for Chromium', bin('wxt'), ['build']) &&
  check('Build for Firefox', bin('wxt'), ['build', '-b', 'firefox', '--mv3']);
if (browsers()) {
  tests('Rooms that need a browser, in Chromium and Firefox', 'browser');
  if (built) tests('The extension in Chromium and Firefox', 'e2e');
}
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
