import type { Check, CheckedEntry, Finding } from './finding.ts';

/** Ids given twice; relations, offices and holders that name no entry or an entry of the wrong kind. */
export const checkReferences: Check = ({ entries }) => {
  const byId = new Map<string, CheckedEntry>();
  const findings: Finding[] = [];
  for (const entry of entries) {
    if (byId.has(entry.id)) findings.push(error('duplicate-id', entry, ['id'], entry.id));
    byId.set(entry.id, entry);
  }
  for (const entry of entries) {
    if (entry.of !== undefined && !byId.has(entry.of))
      findings.push(error('dead-reference', entry, ['of'], entry.of));
    entry.relations?.forEach(({ target }, place) => {
      if (!byId.has(target))
        findings.push(error('dead-reference', entry, ['relations', place, 'target'], target));
      else if (target === entry.id)
        findings.push(error('misdirected-relation', entry, ['relations', place, 'target'], target));
    });
    entry.holders?.forEach(({ person }, place) => {
      if (person === undefined) return;
      const path = ['holders', place, 'person'];
      const holder = byId.get(person);
      if (!holder) findings.push(error('dead-reference', entry, path, person));
      else if (holder.kind !== 'person')
        findings.push(error('misdirected-relation', entry, path, person));
    });
  }
  return [...findings, ...writtenTwice(entries)];
};

/** A relation is written on one side only: the other side's card shows the inverse by itself. */
function writtenTwice(entries: readonly CheckedEntry[]): Finding[] {
  const written = new Set<string>();
  const findings: Finding[] = [];
  for (const entry of entries) {
    entry.relations?.forEach(({ type, target }, place) => {
      // An agreement may be replaced and later restored, so only a pair of the same direction or of `related` repeats.
      const ends = type === 'related' ? [entry.id, target].sort() : [entry.id, target];
      const key = `${type} ${ends.join(' ')}`;
      if (written.has(key))
        findings.push({
          ...error('misdirected-relation', entry, ['relations', place], target),
          severity: 'warning',
        });
      written.add(key);
    });
  }
  return findings;
}

/** Keys of sources that do not exist, sources that nothing cites, entries without any source. */
export const checkSourceKeys: Check = ({ entries }) =>
  entries.flatMap((entry) => {
    const findings: Finding[] = [];
    const cited = new Set<string>();
    const cite = (keys: readonly string[], path: (string | number)[]) => {
      for (const key of keys) {
        cited.add(key);
        if (!Object.hasOwn(entry.sources, key))
          findings.push(error('unknown-source', entry, path, key));
      }
    };
    for (const [place, { sources }] of (entry.facts ?? []).entries())
      cite(sources, ['facts', place, 'sources']);
    for (const [place, { sources }] of (entry.holders ?? []).entries())
      cite(sources, ['holders', place, 'sources']);
    for (const [series, { points }] of (entry.series ?? []).entries())
      for (const [point, { sources }] of points.entries())
        cite(sources, ['series', series, 'points', point, 'sources']);
    if (Object.keys(entry.sources).length === 0)
      findings.push(error('no-source', entry, ['sources'], entry.id));
    return findings;
  });

function error(
  code: Finding['code'],
  { id }: CheckedEntry,
  path: Finding['path'],
  detail: string,
): Finding {
  return { code, severity: 'error', entry: id, path, detail };
}
