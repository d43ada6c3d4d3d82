import { resolve } from 'node:path';
import { loadDataset, publisherOf } from './data/load.ts';
import { formatProblem, type Problem } from './data/problem.ts';

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const { entries, senses, publishers, problems } = loadDataset('data');

for (const { file, value, lineOf } of entries) {
  for (const [key, source] of Object.entries(value.sources)) {
    if (!publisherOf(source.url, publishers))
      problems.push({
        severity: 'error',
        file,
        line: lineOf(['sources', key, 'url']),
        field: `sources.${key}.url`,
        message: `${new URL(source.url).hostname} is not a known publisher`,
        remedy: 'Add it to a file in data/publishers, or use another source',
      });
  }
  const cited = new Set(
    [...(value.facts ?? []), ...(value.holders ?? []), ...(value.series ?? []).flatMap((s) => s.points)].flatMap(
      (statement) => statement.sources,
    ),
  );
  for (const key of cited) {
    if (!Object.hasOwn(value.sources, key))
      problems.push({
        severity: 'error',
        file,
        field: 'sources',
        message: `there is no source ${key}`,
        remedy: 'Add it under sources or correct the key',
      });
  }
}

const shown = problems.filter(
  ({ file }: Problem) => wanted.length === 0 || wanted.some((path) => resolve(path) === resolve(file)),
);
for (const problem of shown) console.log(formatProblem(problem));
const errors = shown.filter(({ severity }) => severity === 'error').length;
console.log(`${entries.length} entries, ${senses.length} files of senses: ${errors} errors`);
process.exitCode = errors > 0 ? 1 : 0;
