import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/linking/annotate.ts';
import { compileReference } from '../../lib/linking/compile-reference.ts';
import { openIndex } from '../../lib/matching/open.ts';
import type { Entry, Sense } from '../../lib/reference/entry.ts';
import { entry } from '../reference/builders.ts';

const names = (preferred: string, more: object = {}) => ({
  fr: { preferred, ...more },
  en: { preferred },
});
const ENTRIES: Entry[] = [
  entry('lpc', {
    kind: 'document',
    names: names('laissez-passer consulaire', { acronyms: ['LPC'] }),
    cues: { fr: ['consulat', 'éloignement'] },
  }),
  entry('oqtf', {
    kind: 'procedure',
    names: names('obligation de quitter le territoire français', { acronyms: ['OQTF'] }),
  }),
  entry('zerouali', { kind: 'person', names: names('Khalid Zerouali'), surnames: ['Zerouali'] }),
  entry('rwanda', {
    kind: 'programme',
    names: names('plan Rwanda britannique', { weak: ['Rwanda'] }),
    cues: { fr: ['Kigali', 'Londres'] },
  }),
  entry('migrant', { kind: 'status', names: names('migrant'), everyday: true }),
  entry('gmmp', { names: names('Groupe migratoire mixte permanent', { acronyms: ['GMMP'] }) }),
  entry('gpmm', { names: names('Groupe permanent migratoire mixte', { acronyms: ['GPMM'] }) }),
];
const SENSES: Sense[] = [
  {
    forms: ['LPC'],
    rivals: [
      {
        id: 'cued-speech',
        names: { fr: ['langue parlée complétée'] },
        cues: { fr: ['sourd', 'codeuse'] },
      },
    ],
  },
];

function linking(entries: Entry[] = ENTRIES) {
  const { index, lexicon } = compileReference({ entries, senses: SENSES });
  const opened = openIndex(index);
  if (!opened.ok) throw new Error(opened.error);
  return { index: opened.value, lexicon };
}

function found(...texts: string[]): string[] {
  const blocks = texts.map((text) => ({ text }));
  return annotate({ blocks, lang: 'fr' }, linking()).map(
    ({ block, start, end, entry: id }) => `${texts[block]?.slice(start, end)} → ${id}`,
  );
}

describe('annotate', () => {
  it.each<[string, string[], string[]]>([
    [
      'takes the sense that the page spells out',
      ['Le laissez-passer consulaire (LPC) est rare.', 'Sans LPC, rien.'],
      ['laissez-passer consulaire → lpc', 'LPC → lpc', 'LPC → lpc'],
    ],
    [
      'leaves letters alone that the page spells out otherwise',
      ['La langue parlée complétée (LPC) aide.', 'La LPC progresse.'],
      [],
    ],
    [
      'leaves letters alone among the words of the other sense',
      ['Une codeuse de LPC pour un enfant sourd.'],
      [],
    ],
    [
      'takes a surname after the full name only',
      ['Zerouali parle.', 'Khalid Zerouali arrive. Zerouali repart.'],
      ['Zerouali → zerouali', 'Khalid Zerouali → zerouali', 'Zerouali → zerouali'],
    ],
    ['leaves a surname alone without the full name', ['Zerouali marque deux buts.'], []],
    [
      'leaves a place alone on a page about something else',
      ['Trois jours au Rwanda, de Kigali aux volcans.'],
      [],
    ],
    [
      'does not take one group for the other',
      ['Le Groupe permanent migratoire mixte (GPMM).'],
      ['Groupe permanent migratoire mixte → gpmm', 'GPMM → gpmm'],
    ],
    [
      'marks an everyday word once in a paragraph',
      ['Un migrant et un autre migrant.'],
      ['migrant → migrant'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(found(...texts)).toEqual(expected);
  });

  it('never overlaps, and a form that is not there changes nothing', () => {
    const blocks = [
      {
        text: 'L’obligation de quitter le territoire français (OQTF) et le laissez-passer consulaire de Khalid Zerouali.',
      },
    ];
    const mentions = annotate({ blocks, lang: 'fr' }, linking());
    mentions.forEach((mention, place) => {
      const next = mentions[place + 1];
      if (next) expect(next.start).toBeGreaterThanOrEqual(mention.end);
    });
    const more = linking([...ENTRIES, entry('other', { names: names('Tout autre chose') })]);
    expect(annotate({ blocks, lang: 'fr' }, more)).toEqual(mentions);
  });
});
