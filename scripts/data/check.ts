import { checkDataset } from '../../lib/update/check/index.ts';
import { type Dataset, publisherOf } from './load.ts';
import type { Problem } from './problem.ts';
import { WORDS } from './words.ts';

/** Every problem of a dataset: files that do not fit, findings of the checks, unknown publishers. */
export function checkAll(dataset: Dataset, today: string): Problem[] {
  const files = new Map(dataset.entries.map((loaded) => [loaded.value.id, loaded]));
  const findings = checkDataset({
    entries: dataset.entries.map(({ value }) => value),
    senses: dataset.senses.map(({ value }) => value),
    today,
  });
  const found = findings.map(({ code, severity, entry, path, detail }): Problem => {
    const loaded = files.get(entry);
    return {
      severity,
      file: loaded?.file ?? entry,
      line: loaded?.lineOf(path),
      field: path.join('.'),
      message: WORDS[code].message(detail),
      remedy: WORDS[code].remedy,
    };
  });
  return [...dataset.problems, ...found, ...unknownPublishers(dataset)];
}

function unknownPublishers({ entries, publishers }: Dataset): Problem[] {
  return entries.flatMap(({ file, value, lineOf }) =>
    Object.entries(value.sources)
      .filter(([, { url }]) => !publisherOf(url, publishers))
      .map(
        ([key, { url }]): Problem => ({
          severity: 'error',
          file,
          line: lineOf(['sources', key, 'url']),
          field: `sources.${key}.url`,
          message: `${new URL(url).hostname} is not a known publisher`,
          remedy: 'Add it to a file in data/publishers, or use another source',
        }),
      ),
  );
}
