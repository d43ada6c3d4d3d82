/** `npm run data:diff -- OLD NEW`: what changed between two releases (`release.json` or its folder). */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unfoldRelease } from '../lib/reference/folded.ts';
import { releaseSchema } from '../lib/reference/release.ts';
import { compareEntries } from '../lib/update/compare.ts';
import { diffLines } from './data/diff.ts';

const [before, after] = process.argv.slice(2);
if (before === undefined || after === undefined) {
  console.error('Give two releases: npm run data:diff -- OLD NEW (release.json, or its folder)');
  process.exit(2);
}

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
