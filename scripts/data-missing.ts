/** `npm run data:missing -- PATH...`: acronyms and names in articles that no entry covers, most frequent first. */
import { misuse, readCommand } from './cli/command.ts';
import { documentsAt, readDocument } from './cli/documents.ts';
import { localReference } from './cli/reference.ts';
import { missingNames } from './data/missing.ts';

const USAGE = {
  usage: 'npm run data:missing -- PATH...',
  about:
    'Lists the acronyms and names in .txt, .html and .json files, or in folders of those, that no entry covers,\n' +
    'most frequent first.',
};
const { positionals: paths } = readCommand(USAGE, {});
if (paths.length === 0) misuse(USAGE, 'Give articles, or a folder of them');

try {
  const reference = localReference();
  const documents = await Promise.all(paths.flatMap(documentsAt).map(readDocument));
  const rows = missingNames(documents, reference.linking);
  for (const { form, documents: count, times, example } of rows)
    console.log(
      `${String(times).padStart(5)} × in ${String(count).padStart(4)}  ${form.padEnd(40)}  ${example}`,
    );
  console.log(`${rows.length} forms without an entry in ${documents.length} documents`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
