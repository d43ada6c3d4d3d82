import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/reference/entry.ts';
import type { Release } from '../../../lib/reference/release.ts';
import { checkDrafts } from '../../../lib/update/check/drafts.ts';
import { definedTermsOf } from '../../../lib/update/export/defined-terms.ts';
import { skosOf } from '../../../lib/update/export/skos.ts';
import { readEntries } from '../../../lib/update/read/index.ts';
import { entry } from '../../reference/builders.ts';
import { entries } from './entries.ts';
import { bundledRelease } from './release.ts';

beforeAll(() => void bundledRelease(), 60_000);

const releaseOf = (list: Entry[]): Release => ({
  format: 1,
  version: '2026.1.1',
  date: '2026-11-25',
  entries: list,
  senses: [],
});

function draftsOf(list: Entry[]) {
  const read = readEntries(JSON.stringify(skosOf(releaseOf(list))), 'x.jsonld');
  if (!read.ok || read.value.kind !== 'entries') throw new Error('not read as SKOS');
  expect(read.value.entries.format).toBe('skos');
  return read.value.entries.drafts;
}

/** What SKOS can hold of an entry: it does not tell acronyms from other labels, nor when a relation held. */
function skosPart({
  id,
  kind,
  names,
  summary,
  relations = [],
}: Pick<Entry, 'id' | 'kind' | 'names' | 'summary' | 'relations'>) {
  const sorted = (list: readonly string[]) => [...new Set(list)].sort();
  const typed = new Set(
    relations.filter(({ type }) => type !== 'related').map(({ target }) => target),
  );
  return {
    id,
    kind,
    summary,
    names: Object.fromEntries(
      Object.entries(names).map(
        ([lang, { preferred, variants = [], acronyms = [], weak = [] }]) => [
          lang,
          {
            preferred,
            others: sorted([...variants, ...acronyms]).filter((text) => text !== preferred),
            weak: sorted(weak),
          },
        ],
      ),
    ),
    relations: sorted(
      relations
        .filter(({ type, target }) => type !== 'related' || !typed.has(target))
        .map(({ type, target }) => `${type} ${target}`),
    ),
  };
}

describe('SKOS', () => {
  it('is read back with names, definitions and typed relations, whatever the texts', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const read = draftsOf(list).map(({ value }) => skosPart(value as Entry));
        expect(read).toEqual(list.map(skosPart));
      }),
    );
  });

  it('is read back from the bundled release, and every entry can be taken', () => {
    const list = bundledRelease().entries;
    const drafts = draftsOf(list);
    expect(drafts.map(({ value }) => skosPart(value as Entry))).toEqual(list.map(skosPart));
    const marked = drafts.filter((_, at) => list[at]?.unmarked !== true);
    const context = { known: [], today: '2026-11-25', publishers: new Map() };
    const { entries: taken, problems } = checkDrafts(marked, context);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(taken).toHaveLength(marked.length);
  }, 60_000);

  it('never says of a concept that another is both broader and related', () => {
    const both = entry('a', {
      relations: [
        { type: 'part-of', target: 'b' },
        { type: 'related', target: 'b' },
        { type: 'run-by', target: 'c' },
      ],
    });
    const { '@graph': graph } = skosOf(releaseOf([both, entry('b'), entry('c')])) as {
      '@graph': Record<string, unknown>[];
    };
    expect(graph[1]).toMatchObject({
      broader: ['#b'],
      'part-of': ['#b'],
      related: ['#c'],
      'run-by': ['#c'],
    });
  });

  it('says every term that it uses in its context, and each concept is in the scheme', () => {
    const { '@context': context, '@graph': graph } = skosOf(bundledRelease()) as {
      '@context': Record<string, unknown>;
      '@graph': Record<string, unknown>[];
    };
    const used = new Set(graph.flatMap(Object.keys).filter((key) => !key.startsWith('@')));
    const unknown = [...used].filter(
      (key) => !(key in context) && !(key.split(':')[0] ?? '' in context),
    );
    expect(unknown).toEqual([]);
    const [scheme, ...concepts] = graph;
    expect(concepts.every(({ inScheme }) => inScheme === scheme?.['@id'])).toBe(true);
  });
});

describe('schema.org', () => {
  it('has every entry as a defined term with names and description in its languages', () => {
    const list = bundledRelease().entries;
    const set = definedTermsOf(releaseOf(list)) as { hasDefinedTerm: Record<string, unknown>[] };
    expect(set).toMatchObject({ '@context': 'https://schema.org', '@type': 'DefinedTermSet' });
    const terms = new Map(set.hasDefinedTerm.map((term) => [term['termCode'], term]));
    expect(terms.size).toBe(list.length);
    for (const { id, names, summary } of list) {
      const term = terms.get(id);
      const tagged = (texts: Record<string, string>) =>
        Object.entries(texts).map(([lang, text]) => ({ '@language': lang, '@value': text }));
      const preferred = Object.entries(names).map(([lang, set]) => [lang, set.preferred]);
      expect(term?.['name']).toEqual(expect.arrayContaining(tagged(Object.fromEntries(preferred))));
      expect(term?.['description']).toEqual(expect.arrayContaining(tagged(summary)));
    }
  });
});
