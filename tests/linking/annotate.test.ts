import { describe, expect, it } from 'vitest';
import type { Entry, Sense } from '../../lib/reference/entry.ts';
import { entry } from '../reference/builders.ts';
import { found, reference } from './page.ts';

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
    names: names('obligation de quitter le territoire français', {
      acronyms: ['OQTF'],
      variants: ['oqtf'],
    }),
  }),
  entry('ofpra', { names: names('Office de protection des apatrides', { acronyms: ['OFPRA'] }) }),
  entry('zerouali', { kind: 'person', names: names('Khalid Zerouali'), surnames: ['Zerouali'] }),
  entry('rwanda', {
    kind: 'programme',
    names: names('plan Rwanda', { weak: ['Rwanda'] }),
    cues: { fr: ['Kigali', 'Londres'] },
  }),
  entry('migrant', { kind: 'status', names: names('migrant'), everyday: true }),
  entry('retention', {
    kind: 'procedure',
    names: names('rétention administrative', { weak: ['rétention'] }),
  }),
  entry('frontex', { countries: ['EU'], names: names('Frontex') }),
  entry('gisti', {
    kind: 'organisation',
    countries: ['FR'],
    names: names('Groupe d’information et de soutien des immigrés', { acronyms: ['GISTI'] }),
  }),
  entry('gmmp', { names: names('Groupe migratoire mixte permanent', { acronyms: ['GMMP'] }) }),
  entry('gpmm', { names: names('Groupe permanent migratoire mixte', { acronyms: ['GPMM'] }) }),
  entry('interieur-fr', {
    countries: ['FR'],
    names: names('ministère de l’Intérieur français', { weak: ['ministère de l’Intérieur'] }),
  }),
  entry('interieur-ma', {
    countries: ['MA'],
    names: names('ministère marocain de l’Intérieur', { weak: ['ministère de l’Intérieur'] }),
  }),
  entry('cndh', {
    countries: ['MA'],
    names: names('Conseil national des droits de l’homme', { acronyms: ['CNDH'] }),
  }),
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

const linking = reference(ENTRIES, SENSES);

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
    ['leaves three letters alone that nothing on the page supports', ['La LPC progresse.'], []],
    [
      'takes letters of a national body beside one of the Union, which is no other country',
      ['Frontex publie ses chiffres. Le GISTI proteste.'],
      ['Frontex → frontex', 'GISTI → gisti'],
    ],
    [
      'takes four letters that nobody else is known to use',
      ['Il a reçu une OQTF.'],
      ['OQTF → oqtf'],
    ],
    [
      'takes them on a page about the subject',
      ['Des migrants sans titre de séjour : le LPC manque, le consulat se tait.'],
      ['migrants → migrant', 'LPC → lpc'],
    ],
    [
      'reads an acronym that newspapers write as a word, on a page about the subject',
      ['L’Ofpra reçoit les réfugiés et les demandes d’asile politique.'],
      ['Ofpra → ofpra'],
    ],
    ['leaves the same letters alone elsewhere', ['Ofpra joue du piano.'], []],
    [
      'takes a surname with the full name on the page',
      ['Zerouali parle.', 'Khalid Zerouali, préfet, arrive. Zerouali repart.'],
      ['Zerouali → zerouali', 'Khalid Zerouali → zerouali', 'Zerouali → zerouali'],
    ],
    ['leaves a surname alone without the full name', ['Zerouali marque deux buts.'], []],
    [
      'leaves a surname alone after another first name',
      ['Le préfet Khalid Zerouali arrive, puis le docteur Samir Zerouali.'],
      ['Khalid Zerouali → zerouali'],
    ],
    [
      'leaves common words alone on a page about something else',
      ['Le plan Rwanda tient en trois jours, de Kigali aux volcans.'],
      [],
    ],
    [
      'takes them where the page speaks of the subject',
      ['Le plan Rwanda : les migrants et réfugiés partiraient de Londres.', 'Le Rwanda attend.'],
      ['plan Rwanda → rwanda', 'migrants → migrant', 'Rwanda → rwanda'],
    ],
    [
      'takes a weak form near a word of the subject',
      ['Des migrants sans titre de séjour, placés en rétention.'],
      ['migrants → migrant', 'rétention → retention'],
    ],
    ['leaves a weak form alone elsewhere', ['La rétention d’eau se soigne.'], []],
    [
      'does not take one group for the other',
      ['Le Groupe permanent migratoire mixte (GPMM).'],
      ['Groupe permanent migratoire mixte → gpmm', 'GPMM → gpmm'],
    ],
    [
      'marks an everyday word once in a paragraph',
      ['Un migrant sans titre de séjour et un autre migrant.'],
      ['migrant → migrant'],
    ],
    [
      'takes the body of the country that the page speaks of',
      ['À Rabat, le ministère de l’Intérieur a reçu des migrants du Maroc, des réfugiés.'],
      ['ministère de l’Intérieur → interieur-ma', 'migrants → migrant'],
    ],
    [
      'leaves a body alone that another country’s adjective is joined to',
      ['Les migrants et réfugiés : le ministère de l’Intérieur italien et la France.'],
      ['migrants → migrant'],
    ],
    [
      'reads the noun of a body for the body that was named',
      ['Le Conseil national des droits de l’homme enquête. Une source au sein du Conseil assure.'],
      ['Conseil national des droits de l’homme → cndh', 'Conseil → cndh'],
    ],
    [
      'leaves the noun alone in the longer name of another body',
      ['Le Conseil national des droits de l’homme et le Conseil de la concurrence.'],
      ['Conseil national des droits de l’homme → cndh'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(found(linking, texts)).toEqual(expected);
  });

  it('lets a menu or ticker say nothing of the subject', () => {
    const ticker = { text: 'Migrants, réfugiés, titre de séjour', part: 'aside' as const };
    expect(found(linking, ['La rétention d’eau se soigne.', ticker])).not.toContain(
      'rétention → retention',
    );
  });

  it('takes a surname alone of somebody in office at the time of the page, with a title', () => {
    const office = entry('secretary', {
      kind: 'office',
      unmarked: true,
      of: 'interieur-ma',
      holders: [{ person: 'zerouali', from: '2020', to: '2025', sources: ['s'] }],
    });
    const dated = reference([...ENTRIES, office], SENSES);
    const text = 'Migrants, réfugiés et titre de séjour : M. Zerouali promet, à Rabat.';
    const marked = (date: string) => found(dated, [text], { date });
    expect(marked('2024-11-30')).toContain('Zerouali → zerouali');
    expect(marked('1998-11-30')).not.toContain('Zerouali → zerouali');
  });
});
