/** `npm run evaluate [-- FOLDER] [--verbose]`: how well mentions are found in the benchmark, or in a labelled corpus. */
import { parseArgs } from 'node:util';
import { annotateDocument } from './cli/annotate-document.ts';
import { localReference } from './cli/reference.ts';
import { readBenchmark } from './evaluate/benchmark.ts';
import { readCorpus } from './evaluate/corpus.ts';
import { reportLines } from './evaluate/report.ts';
import { compare } from './evaluate/score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean', default: false } },
});
const [folder] = positionals;

try {
  const reference = localReference();
  const corpus =
    folder === undefined ? readBenchmark('tests/benchmark', reference) : readCorpus(folder);
  const results = corpus.documents.map((document) => ({
    document,
    outcome: compare(document.gold, annotateDocument(document, reference).mentions, corpus.isRight),
  }));
  for (const line of reportLines(results, values.verbose)) console.log(line);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
