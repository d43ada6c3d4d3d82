/** `npm run data:check [-- FILE...]`: everything that is wrong in the dataset, or in the files named. */
import { resolve } from 'node:path';
import { checkReferences, checkSources } from './data/check.ts';
import { loadDataset } from './data/load.ts';
import { formatProblem } from './data/problem.ts';

const quick = process.argv.includes('--quick');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const dataset = loadDataset('data');
const problems = [
  ...dataset.problems,
  ...checkSources(dataset),
  ...(quick ? [] : checkReferences(dataset)),
];
const shown = problems.filter(
  ({ file }) => wanted.length === 0 || wanted.some((path) => resolve(path) === resolve(file)),
);
for (const problem of shown) console.log(formatProblem(problem));
const errors = shown.filter(({ severity }) => severity === 'error').length;
console.log(
  `${dataset.entries.length} entries, ${dataset.senses.length} files of senses: ${errors} errors`,
);
process.exitCode = errors > 0 ? 1 : 0;
