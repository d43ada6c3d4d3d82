/**
 * `npm run data:export -- DIR [--format csv|skos|jsonld|html]`: writes the release for spreadsheets, for vocabulary
 * tools, for catalogues and for print; without a format, all of them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { glossaryWords } from '../lib/i18n/glossary.ts';
import { READER_LANGUAGES } from '../lib/reference/kinds.ts';
import { EXPORT_FORMATS, exportFiles } from '../lib/update/export/index.ts';
import { misuse, readCommand } from './cli/command.ts';
import { localReference } from './cli/reference.ts';

const USAGE = {
  usage: `npm run data:export -- DIR [--format ${EXPORT_FORMATS.join('|')}]`,
  about:
    'Writes the reference data for spreadsheets (csv), vocabulary tools (skos), catalogues (jsonld) and print (html);\n' +
    'without a format, all of them.',
};
const { values, positionals } = readCommand(USAGE, { format: { type: 'string' } });
const [folder, ...more] = positionals;
const formats = EXPORT_FORMATS.filter(
  (format) => values.format === undefined || values.format === format,
);
if (folder === undefined || more.length > 0) misuse(USAGE, 'Give one folder');
if (formats.length === 0) misuse(USAGE, `There is no format ${values.format}`);

try {
  const { release } = localReference();
  const words = READER_LANGUAGES.map(glossaryWords);
  mkdirSync(folder, { recursive: true });
  for (const format of formats)
    for (const { name, text } of exportFiles(release, format, words)) {
      const path = join(folder, name);
      writeFileSync(path, text);
      console.log(`${path}  ${Math.ceil(Buffer.byteLength(text) / 1000)} kB`);
    }
} catch (error) {
  console.error(`Nothing more was written: ${(error as Error).message}`);
  process.exit(1);
}
