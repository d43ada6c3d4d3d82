import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** A command as somebody types it: how it ended, and what it said. */
function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/${script}.ts`, ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('a command', () => {
  it.each([
    ['annotate', /^npm run --silent annotate -- PATH/],
    ['bench', /^npm run bench/],
    ['data-check', /^npm run data:check/],
    ['data-keygen', /^npm run data:keygen/],
    ['data-publish', /^npm run data:publish/],
    ['start', /^npm start/],
  ])('%s says with --help how it is used', (script, usage) => {
    const { status, stdout, stderr } = run(script, '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(usage);
  });

  it.each([
    ['annotate', ['--languge', 'fr'], 2, /^Unknown option '--languge'\.\nUsage: npm run/],
    ['annotate', [], 2, /^Give a \.txt/],
    ['data-check', ['data/entries/body/no-such.yaml'], 2, /no-such\.yaml does not exist\./],
    ['data-diff', ['one'], 2, /^Give two releases\./],
    ['data-export', ['/tmp/x', '--format', 'pdf'], 2, /^There is no format pdf\./],
    ['data-new', ['persn', 'Somebody'], 2, /Kinds: person/],
    ['data-stale', ['soon'], 2, /^soon is not a number of months\./],
    ['start', ['--date'], 1, /^Option '--date <value>' argument missing\. npm start -- --help/],
  ])('%s %j is refused in a sentence', (script, args, ends, said) => {
    const { status, stdout, stderr } = run(script, ...args);
    expect({ status, stdout }).toEqual({ status: ends, stdout: '' });
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/ {4}at /);
  });
});
