import type { Dataset } from './load.ts';
import { publisherOf } from './load.ts';
import type { Problem } from './problem.ts';

/** Problems that stop a build: what no single file can show by itself. */
export function checkSources({ entries, publishers }: Dataset): Problem[] {
  const problems: Problem[] = [];
  for (const { file, value, lineOf } of entries) {
    for (const [key, { url }] of Object.entries(value.sources)) {
      if (publisherOf(url, publishers)) continue;
      problems.push({
        severity: 'error',
        file,
        line: lineOf(['sources', key, 'url']),
        field: `sources.${key}.url`,
        message: `${new URL(url).hostname} is not a known publisher`,
        remedy: 'Add it to a file in data/publishers, or use another source',
      });
    }
    const statements: [string, readonly { sources: string[] }[]][] = [
      ['facts', value.facts ?? []],
      ['holders', value.holders ?? []],
      ['series', (value.series ?? []).flatMap(({ points }) => points)],
    ];
    for (const [field, list] of statements) {
      list.forEach(({ sources }, number) => {
        for (const key of sources) {
          if (Object.hasOwn(value.sources, key)) continue;
          problems.push({
            severity: 'error',
            file,
            line: lineOf([field, number]),
            field: `${field}.${number}.sources`,
            message: `there is no source ${key}`,
            remedy: 'Add it under sources, or correct the key',
          });
        }
      });
    }
  }
  return problems;
}

/** Ids that are given twice, and references to entries that do not exist. */
export function checkReferences({ entries }: Dataset): Problem[] {
  const problems: Problem[] = [];
  const files = new Map<string, string>();
  for (const { file, value } of entries) {
    const other = files.get(value.id);
    if (other)
      problems.push({
        severity: 'error',
        file,
        line: 1,
        field: 'id',
        message: `${value.id} is also the id in ${other}`,
        remedy: 'Merge the two files or give one another id',
      });
    files.set(value.id, file);
  }
  for (const { file, value, lineOf } of entries) {
    const targets: [readonly PropertyKey[], string | undefined][] = [
      [['of'], value.of],
      ...(value.relations ?? []).map(
        ({ target }, number) =>
          [['relations', number, 'target'], target] as [PropertyKey[], string],
      ),
      ...(value.holders ?? []).map(
        ({ person }, number) =>
          [['holders', number, 'person'], person] as [PropertyKey[], string | undefined],
      ),
    ];
    for (const [path, target] of targets) {
      if (target === undefined || files.has(target)) continue;
      problems.push({
        severity: 'error',
        file,
        line: lineOf(path),
        field: path.join('.'),
        message: `there is no entry ${target}`,
        remedy: 'Correct the id, add that entry, or remove the reference',
      });
    }
  }
  return problems;
}
