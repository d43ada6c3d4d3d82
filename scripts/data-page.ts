/** `npm run data:page`: writes `docs/data.md` and its timelines from the data. */
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { localReference } from './cli/reference.ts';
import { dataPage } from './page/data-page.ts';

const FOLDER = 'docs';
const files = dataPage(localReference().release);
for (const path of globSync('data/offices-*.svg', { cwd: FOLDER }))
  if (!files.has(path)) rmSync(join(FOLDER, path));
for (const [path, text] of files) {
  mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
  writeFileSync(join(FOLDER, path), text);
}
console.log(`${join(FOLDER, 'data.md')} and ${files.size - 1} timelines are up to date.`);
