import { describe, expect, it } from 'vitest';
import { authoredEntrySchema, entrySchema } from '../../lib/reference/entry.ts';

const valid = {
  id: 'oqtf',
  kind: 'procedure',
  names: {
    fr: { preferred: 'Obligation de quitter le territoire français', acronyms: ['OQTF'] },
    en: { preferred: 'Order to leave French territory' },
  },
  summary: { fr: 'Décision de la préfecture.', en: 'Decision of the prefecture.' },
  facts: [
    { text: { fr: 'Créée.', en: 'Created.' }, from: 2006, confirmed: '2026-03', sources: ['loi'] },
  ],
  checked: '2026-11-25',
  sources: { loi: { title: 'Loi', url: 'https://www.legifrance.gouv.fr/loi', seen: 2026 } },
};

function issuesOf(change: object): string[] {
  const result = authoredEntrySchema.safeParse({ ...valid, ...change });
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const fact = (dates: object) => ({
  facts: [{ text: { fr: 'Fait.', en: 'Fact.' }, sources: ['loi'], ...dates }],
});
const loi = (over: object) => ({ sources: { loi: { ...valid.sources.loi, ...over } } });

describe('authoredEntrySchema', () => {
  it('accepts a complete entry and reads years as dates', () => {
    expect(issuesOf({})).toEqual([]);
    expect(authoredEntrySchema.parse(valid).facts?.[0]?.from).toBe('2006');
  });

  it.each([
    ['an unknown field', { sumary: {} }, 'sumary'],
    ['an unknown kind', { kind: 'acronym' }, 'kind'],
    ['an id with capitals', { id: 'OQTF' }, 'id'],
    ['a missing language', { summary: { fr: 'Seul.' } }, 'summary.en'],
    ['a line break in a text', { summary: { fr: 'a\nb', en: 'a' } }, 'summary.fr'],
    ['an impossible date', fact({ on: '2023-02-30' }), 'facts.0.on'],
    ['an end before the beginning', fact({ from: 2012, to: 2010 }), 'facts.0.to'],
    ['an open end never confirmed', fact({ from: 2012 }), 'facts.0.confirmed'],
    [
      'a confirmation of something ended',
      fact({ from: 2012, to: 2013, confirmed: 2014 }),
      'facts.0.confirmed',
    ],
    ['an event with a span', fact({ on: 2012, to: 2013 }), 'facts.0.on'],
    [
      'a fact without source',
      { facts: [{ text: { fr: 'a', en: 'a' }, sources: [] }] },
      'facts.0.sources',
    ],
    ['an http address', loi({ url: 'http://www.legifrance.gouv.fr' }), 'sources.loi.url'],
    ['a script for an address', loi({ url: 'javascript:alert(1)' }), 'sources.loi.url'],
    ['an address without a domain', loi({ url: 'https://localhost/x' }), 'sources.loi.url'],
    [
      'an office holder with two identities',
      {
        holders: [
          { person: 'a', name: { fr: 'A', en: 'A' }, from: 2010, to: 2011, sources: ['loi'] },
        ],
      },
      'holders.0.person',
    ],
    [
      'an office holder without a date',
      { holders: [{ person: 'a', sources: ['loi'] }] },
      'holders.0.from',
    ],
  ])('refuses %s', (_, change, field) => {
    expect(issuesOf(change).some((issue) => issue.includes(field))).toBe(true);
  });
});

describe('entrySchema', () => {
  const { loi } = valid.sources;
  const published = {
    ...valid,
    names: { ar: { preferred: 'قرار مغادرة التراب الفرنسي' } },
    summary: { ar: 'قرار من المحافظة.' },
    facts: [],
    sources: { loi: { ...loi, publisher: 'Légifrance', standing: 'official' } },
  };

  it('accepts an entry in one language, whichever', () => {
    expect(entrySchema.safeParse(published).success).toBe(true);
  });

  it('refuses a text in no language', () => {
    const { error } = entrySchema.safeParse({ ...published, summary: {} });
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'give it in one language at least',
    ]);
  });
});
