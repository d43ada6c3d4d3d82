/**
 * `npm run --silent annotate -- PATH... [--date 2025-06-28] [--lang fr]`: the mentions of documents, one
 * JSON line a document, found by the extension's own code without a browser.
 */
import { annotateDocument } from './cli/annotate-document.ts';
import { misuse, readCommand } from './cli/command.ts';
import { documentsAt, readDocument } from './cli/documents.ts';
import { localReference } from './cli/reference.ts';

const USAGE = {
  usage: 'npm run --silent annotate -- PATH... [--date 2025-06-28] [--lang fr]',
  about:
    'Prints the mentions in .txt, .html and .json files, or in folders of those, one JSON line a document.\n' +
    '--date and --lang say what a document itself does not, or something else than it says.',
};
const { values, positionals } = readCommand(USAGE, {
  date: { type: 'string' },
  lang: { type: 'string' },
});
if (positionals.length === 0) misuse(USAGE, 'Give a .txt, .html or .json file, or a folder');

try {
  const reference = localReference();
  for (const path of positionals.flatMap(documentsAt)) {
    const document = await readDocument(path);
    const given = {
      ...document,
      date: values.date ?? document.date,
      lang: values.lang ?? document.lang,
    };
    console.log(JSON.stringify(annotateDocument(given, reference)));
  }
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
