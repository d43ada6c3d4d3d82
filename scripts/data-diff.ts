/** `npm run data:diff -- OLD NEW`: what changed between two releases (`release.json` or its folder). */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unfoldRelease } from '../lib/reference/folded.ts';
import { releaseSchema } from '../lib/reference/release.ts';
import { compareEntries } from '../lib/update/compare.ts';
import { misuse, readCommand } from './cli/command.ts';
import { diffLines } from './data/diff.ts';

const USAGE = {
  usage: 'npm run data:diff -- OLD NEW',
  about:
    'Says in words what changed between two releases: release.json, or the folder that it is in.',
};
const [before, after] = readCommand(USAGE, {}).positionals;
if (before === undefined || after === undefined) misuse(USAGE, 'Give two releases');

function read(path: string) {
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'release.json') : path;
  if (!existsSync(file))
    throw new Error(`${file} does not exist. Build a release with: npm run data:build`);
  const result = releaseSchema.safeParse(unfoldRelease(JSON.parse(readFileSync(file, 'utf8'))));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${file} is not a release: ${issue?.path.join('.')}: ${issue?.message}`);
}

try {
  for (const line of diffLines(compareEntries(read(before).entries, read(after).entries)))
    console.log(line);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
