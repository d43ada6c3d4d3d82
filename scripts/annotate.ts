/**
 * `npm run --silent annotate -- PATH... [--date 2025-06-28] [--lang fr]`: the mentions of documents, one
 * JSON line a document, found by the extension's own code without a browser.
 */
import { parseArgs } from 'node:util';
import { annotateDocument } from './cli/annotate-document.ts';
import { documentsAt, readDocument } from './cli/documents.ts';
import { localReference } from './cli/reference.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { date: { type: 'string' }, lang: { type: 'string' } },
});
if (positionals.length === 0) {
  console.error('Give a .txt, .html or .json file, or a folder: npm run --silent annotate -- PATH');
  process.exit(2);
}

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
