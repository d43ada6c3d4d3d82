import { describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/reference/entry.ts';
import { checkDataset } from '../../lib/update/check/index.ts';
import { entry } from '../reference/builders.ts';

const four = (text: string) => ({ fr: text, en: text, ar: text, es: text });
const names = (text: string, more: object = {}) => ({
  fr: { preferred: text, ...more },
  en: { preferred: text },
  ar: { preferred: text },
  es: { preferred: text },
});

/** An entry without any finding. */
function clean(id: string, over: Partial<Entry> = {}): Entry {
  return entry(id, { names: names(`Nom ${id}`), summary: four('Un texte. Un autre.'), ...over });
}

function findings(...entries: Entry[]): string[] {
  return checkDataset({ entries, senses: [], today: '2026-11-25' }).map(
    ({ code, entry: id, path, detail }) => `${code} ${id} ${path.join('.')} ${detail}`,
  );
}

const holder = (person: string, from: string, to?: string) => ({
  person,
  from,
  ...(to ? { to } : { confirmed: '2026-06' }),
  sources: ['jo'],
});
const people = ['a', 'b'].map((id) => clean(id, { kind: 'person' }));
const office = (...holders: ReturnType<typeof holder>[]) =>
  clean('office', { kind: 'office', unmarked: true, of: 'a', holders });

describe('checkDataset', () => {
  it('finds nothing in clean entries', () => {
    expect(
      findings(clean('x'), clean('y', { relations: [{ type: 'part-of', target: 'x' }] })),
    ).toEqual([]);
  });

  it.each([
    ['an id given twice', [clean('x'), clean('x', { names: names('Autre') })], 'duplicate-id x id'],
    [
      'a relation to nothing',
      [clean('x', { relations: [{ type: 'part-of', target: 'y' }] })],
      'dead-reference x relations.0.target y',
    ],
    [
      'a relation to itself',
      [clean('x', { relations: [{ type: 'part-of', target: 'x' }] })],
      'misdirected-relation x relations.0.target',
    ],
    [
      'a relation written on both sides',
      [
        clean('x', { relations: [{ type: 'related', target: 'y' }] }),
        clean('y', { relations: [{ type: 'related', target: 'x' }] }),
      ],
      'misdirected-relation y relations.0 x',
    ],
    [
      'a source that is not there',
      [clean('x', { facts: [{ text: four('Fait.'), sources: ['no'] }] })],
      'unknown-source x facts.0.sources no',
    ],
    ['no source', [clean('x', { sources: {} })], 'no-source x'],
    [
      'a full name of two entries',
      [clean('x', { names: names('Même nom') }), clean('y', { names: names('même  Nom') })],
      'duplicate-name y names.fr.preferred',
    ],
    [
      'an acronym of two entries without cues',
      [
        clean('x', { names: names('Un', { acronyms: ['ADA'] }) }),
        clean('y', { names: names('Deux', { acronyms: ['ADA'] }) }),
      ],
      'colliding-acronym y names.fr.acronyms.0',
    ],
    [
      'a holder who is no person',
      [clean('body'), ...people, office(holder('body', '2010', '2012'))],
      'misdirected-relation office holders.0.person body',
    ],
    [
      'two holders at once',
      [...people, office(holder('a', '2010-01', '2013-05'), holder('b', '2012-06', '2014'))],
      'overlapping-holders office holders.1.from',
    ],
    [
      'a holder after one without an end',
      [...people, office(holder('a', '2010'), holder('b', '2012', '2014'))],
      'overlapping-holders office',
    ],
    [
      'a hole that nobody states',
      [...people, office(holder('a', '2010', '2011'), holder('b', '2013', '2014'))],
      'unstated-gap office holders.1.from 2011–2013',
    ],
    [
      'a missing language',
      [clean('x', { summary: { fr: 'Un. Deux.', en: 'One. Two.', es: 'Uno. Dos.' } })],
      'missing-language x summary ar',
    ],
    [
      'a long summary',
      [clean('x', { summary: { ...four('Un. Deux.'), fr: 'a'.repeat(600) } })],
      'long-summary x summary.fr 600',
    ],
    [
      'a summary of one sentence',
      [clean('x', { summary: { ...four('Un. Deux.'), ar: 'هل هذا كل شيء؟' } })],
      'short-summary x summary.ar ',
    ],
    [
      'a loaded word',
      [clean('x', { summary: { ...four('Un. Deux.'), en: 'A flood of people.' } })],
      'loaded-word x summary.en flood of',
    ],
    [
      'an entry not checked for years',
      [clean('x', { checked: '2024-01' })],
      'stale x checked 2024-01',
    ],
    [
      'a page seen tomorrow',
      [clean('x', { sources: { jo: { ...entry('x').sources['jo'], seen: '2027' } as never } })],
      'future-date x sources.jo.seen',
    ],
    [
      'a field of another kind',
      [clean('x', { surnames: ['X'] })],
      'misplaced-field x surnames person',
    ],
  ])('finds %s', (_, entries, expected) => {
    expect(findings(...entries).some((finding) => finding.startsWith(expected))).toBe(true);
  });

  it('lets holders touch on a day, and overlap only as far as dates are imprecise', () => {
    expect(
      findings(
        ...people,
        office(holder('a', '2010', '2012-05-16'), holder('b', '2012-05-16', '2014')),
      ),
    ).toEqual([]);
    expect(
      findings(...people, office(holder('a', '2010', '2012'), holder('b', '2012-05', '2014'))),
    ).toEqual([]);
  });

  it('accepts a gap that is stated', () => {
    const vacant = {
      ...office(holder('a', '2010', '2011'), holder('b', '2013', '2014')),
      gaps: [{ from: '2011', to: '2013', why: four('Vacant') }],
    };
    expect(findings(...people, vacant)).toEqual([]);
  });

  it('lets loaded words stand in quotation marks, and in the entry about them', () => {
    expect(
      findings(
        clean('x', { summary: { ...four('Un. Deux.'), fr: 'Un. Le maire parle d’« invasion ».' } }),
      ),
    ).toEqual([]);
    expect(
      findings(
        clean('x', {
          names: names('Submersion'),
          summary: { ...four('Un. Deux.'), fr: 'Un. Le mot submersion est employé par…' },
        }),
      ),
    ).toEqual([]);
  });
});
