/**
 * `npm run data:check [-- FILE...] [--quick]`: everything that is wrong in the dataset, or in the files
 * named. `--quick` leaves out what depends on other entries, for a file that others will refer to.
 */
import { resolve } from 'node:path';
import { checkAll } from './data/check.ts';
import { loadDataset } from './data/load.ts';
import { formatProblem } from './data/problem.ts';

const quick = process.argv.includes('--quick');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const dataset = loadDataset('data');
const problems = checkAll(dataset, new Date().toISOString().slice(0, 10)).filter(
  ({ file, message }) =>
    (wanted.length === 0 || wanted.some((path) => resolve(path) === resolve(file))) &&
    !(quick && message.startsWith('there is no entry')),
);
const errors = problems.filter(({ severity }) => severity === 'error');
const warnings = problems.filter(({ severity }) => severity === 'warning');
for (const problem of [...warnings, ...errors]) console.log(formatProblem(problem));
console.log(
  `${dataset.entries.length} entries, ${dataset.senses.length} files of senses: ` +
    `${errors.length} errors, ${warnings.length} warnings`,
);
process.exitCode = errors.length > 0 ? 1 : 0;
