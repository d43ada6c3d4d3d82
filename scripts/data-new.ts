/** `npm run data:new -- KIND "Name"`: a new entry's file, with every field that is needed. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../lib/reference/kinds.ts';
import { misuse, readCommand } from './cli/command.ts';
import { scaffold, slugOf } from './data/scaffold.ts';

const USAGE = {
  usage: 'npm run data:new -- KIND "Name"',
  about: `Makes the file of a new entry, with every field that is needed.\nKinds: ${KINDS.join(', ')}`,
};
const [kind = '', ...words] = readCommand(USAGE, {}).positionals;
const name = words.join(' ').trim();
const known = KINDS.find((other) => other === kind);
if (!known || !name) misuse(USAGE, `Give a kind and a name. Kinds: ${KINDS.join(', ')}`);
const id = slugOf(name);
const path = join('data/entries', known, `${id}.yaml`);
if (existsSync(path)) {
  console.error(`${path} exists already, and was left as it is.`);
  process.exit(1);
}
mkdirSync(join('data/entries', known), { recursive: true });
writeFileSync(path, scaffold(known, id, name, new Date().toISOString().slice(0, 10)));
console.log(`${path} is ready to be filled in. Then: npm run data:check -- ${path}`);
