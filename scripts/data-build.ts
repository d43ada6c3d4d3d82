/** `npm run data:build`: checks the dataset and writes the release that the extension carries. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { z } from 'zod';
import { compileReference } from '../lib/linking/compile-reference.ts';
import { authoredEntrySchema, senseSchema } from '../lib/reference/entry.ts';
import { unfoldRelease } from '../lib/reference/folded.ts';
import { checkAll } from './data/check.ts';
import { loadDataset } from './data/load.ts';
import { formatProblem } from './data/problem.ts';
import { makeRelease, manifestOf, releaseText } from './data/release.ts';

const folder = process.argv[2] ?? 'public/reference';
const head = z
  .strictObject({ version: z.string(), date: z.string() })
  .parse(parse(readFileSync('data/release.yaml', 'utf8')));

const dataset = loadDataset('data');
const errors = checkAll(dataset, head.date).filter(({ severity }) => severity === 'error');
if (errors.length > 0) {
  for (const problem of errors) console.error(formatProblem(problem));
  console.error(
    `The release was not built: ${errors.length} errors in the data. The last one built is untouched.`,
  );
  process.exit(1);
}

const release = makeRelease(dataset, head);
const text = releaseText(release);
if (!isDeepStrictEqual(unfoldRelease(JSON.parse(text)), release))
  throw new Error('The release would not be read as it was written: folding has an error.');
const manifest = manifestOf(release, text);
const { index, lexicon } = compileReference(release);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'release.json'), text);
writeFileSync(join(folder, 'index.bin'), new Uint8Array(index));
writeFileSync(join(folder, 'lexicon.json'), JSON.stringify(lexicon));
writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
// For editors that complete and underline YAML by a JSON Schema.
for (const [name, schema] of Object.entries({ entry: authoredEntrySchema, sense: senseSchema }))
  writeFileSync(
    `data/${name}.schema.json`,
    `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
  );
const kilobytes = (size: number) => `${Math.round(size / 1000)} kB`;
console.log(
  `Release ${manifest.version}: ${manifest.entries} entries, ${lexicon.uses.length} forms, ` +
    `${kilobytes(manifest.bytes)} (${kilobytes(gzipSync(text, { level: 9 }).length)} compressed), index ${kilobytes(index.byteLength)}.`,
);
