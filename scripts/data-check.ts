/**
 * `npm run data:check [-- FILE...] [--quick]`: everything that is wrong in the dataset, or in the files
 * named. `--quick` leaves out what depends on other entries, for a file that others will refer to.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { misuse, readCommand } from './cli/command.ts';
import { checkAll } from './data/check.ts';
import { loadDataset } from './data/load.ts';
import { formatProblem } from './data/problem.ts';

const USAGE = {
  usage: 'npm run data:check [-- FILE...] [--quick]',
  about:
    'Lists everything that is wrong in the data, or in the files named, with file, line, field and remedy.\n' +
    '--quick leaves out what depends on other entries.',
};
const {
  values: { quick },
  positionals: wanted,
} = readCommand(USAGE, { quick: { type: 'boolean', default: false } });
const absent = wanted.find((path) => !existsSync(path));
if (absent !== undefined) misuse(USAGE, `${absent} does not exist`);
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
