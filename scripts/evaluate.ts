/**
 * `npm run evaluate [-- FOLDER] [--verbose] [--record]`: how well mentions are found in the benchmark, or in a
 * labelled corpus. `--record` makes the figures of the benchmark those that tests hold the code to.
 */
import { readCommand } from './cli/command.ts';
import { localReference } from './cli/reference.ts';
import { readBenchmark } from './evaluate/benchmark.ts';
import { readCorpus } from './evaluate/corpus.ts';
import { evaluate } from './evaluate/evaluate.ts';
import { recordFigures } from './evaluate/recorded.ts';
import { reportLines } from './evaluate/report.ts';

const USAGE = {
  usage: 'npm run evaluate [-- FOLDER] [--verbose] [--record]',
  about:
    'How well mentions are found in the benchmark, or in a labelled corpus in FOLDER.\n' +
    '--verbose lists what was missed or wrong; --record makes the figures of the benchmark those that tests hold the code to.',
};
const { values, positionals } = readCommand(USAGE, {
  verbose: { type: 'boolean', default: false },
  record: { type: 'boolean', default: false },
});
const [folder] = positionals;

try {
  const reference = localReference();
  const corpus =
    folder === undefined ? readBenchmark('tests/benchmark', reference) : readCorpus(folder);
  const results = corpus.documents.map((document) => evaluate(document, reference, corpus));
  for (const line of reportLines(results, values.verbose)) console.log(line);
  if (values.record) recordFigures(results);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
