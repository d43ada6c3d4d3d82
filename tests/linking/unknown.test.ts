import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { link } from '../../lib/linking/annotate.ts';
import type { Block, Page } from '../../lib/linking/types.ts';
import { isConvincing } from '../../lib/linking/unknown.ts';
import type { Sense } from '../../lib/reference/entry.ts';
import { entry } from '../reference/builders.ts';
import { reference } from './page.ts';

const names = (preferred: string, acronym: string) => ({
  fr: { preferred, acronyms: [acronym] },
  en: { preferred },
});
const SENSES: Sense[] = [
  { forms: ['ABC'], rivals: [{ id: 'abc-autre', names: { fr: ['accueil du bloc central'] } }] },
];
const linking = reference(
  [entry('oqtf', { names: names('obligation de quitter le territoire français', 'OQTF') })],
  SENSES,
);

/** What a French page explains by itself, as `form = words: places`. The subject is named in the first block. */
function explained(texts: readonly (string | Block)[], page: Partial<Page> = {}): string[] {
  const all = ['Des migrants et des réfugiés demandent un titre de séjour.', ...texts];
  const blocks = all.map((block) => (typeof block === 'string' ? { text: block } : block));
  return link({ blocks, lang: 'fr', ...page }, linking).unknown.map(
    ({ form, long, places }) =>
      `${form} = ${long}: ${places.map(({ block, start }) => `${block}.${start}`).join(' ')}`,
  );
}

const DEFINED = 'La cellule d’appui aux retours (CAR) a ouvert.';

describe('what only the page explains', () => {
  it.each<[string, (string | Block)[], string[]]>([
    [
      'is an acronym after its words, wherever it stands later',
      [DEFINED, 'La CAR recrute. « CAR », dit-il.'],
      ['CAR = cellule d’appui aux retours: 2.3 2.18'],
    ],
    [
      'is an acronym before its words',
      ['Le PAS, pour pôle d’aide sociale, ferme.', 'Le PAS ferme.'],
      ['PAS = pôle d’aide sociale: 2.3'],
    ],
    [
      'is read over a line break of the page',
      ['La cellule d’appui\n  aux retours (CAR).', 'La CAR.'],
      ['CAR = cellule d’appui aux retours: 2.3'],
    ],
    ['needs to stand somewhere else', [DEFINED], []],
    [
      'is found as a word too',
      ['Le réseau d’accueil des exilés de Picardie (RADEP) a ouvert.', 'Le Radep recrute.'],
      ['RADEP = réseau d’accueil des exilés de Picardie: 2.3'],
    ],
    [
      'is one that the reference knows, where the page spells it out as something else',
      ['L’office des quartiers et du travail forain (OQTF) siège.', 'L’OQTF vote.'],
      ['OQTF = office des quartiers et du travail forain: 2.2'],
    ],
    ['is not what stands before its definition', ['La CAR.', DEFINED], []],
    ['is never part of a longer word', [DEFINED, 'OSCAR, CARS, #CAR_2, @CAR.'], []],
    ['is not a word in a headline of capitals', [DEFINED, 'DANS LE CAR DE NUIT VERS PARIS'], []],
    [
      'is left out where the page spells it out in two ways',
      [DEFINED, 'Le centre d’accueil régional (CAR).', 'La CAR.'],
      [],
    ],
    [
      'is nothing that the reference knows',
      ['L’obligation de quitter le territoire français (OQTF).', 'Une OQTF.'],
      [],
    ],
    [
      'is no form that the page spells out as a rival of the reference',
      ['L’accueil du bloc central (ABC).', 'L’ABC.'],
      [],
    ],
    ['is defined in the article, not in a menu', [{ text: DEFINED, part: 'aside' }, 'La CAR.'], []],
    ['is marked in the article only', [DEFINED, { text: 'La CAR.', part: 'comments' }], []],
    ['is no agency', ['Selon l’Agence Franco-Presse (AFP).', 'L’AFP le dit.'], []],
    ['is not a signature', ['Un accord a été signé à Rabat (MAP)', 'La MAP.'], []],
  ])('%s', (_, texts, expected) => {
    expect(explained(texts)).toEqual(expected);
  });

  it('is nothing on a page about something else', () => {
    const blocks = [DEFINED, 'La CAR recrute.'].map((text) => ({ text }));
    expect(link({ blocks, lang: 'fr' }, linking).unknown).toEqual([]);
  });

  it.each<[string, string, boolean]>([
    ['SNGF', 'Service national de garde des frontières', true],
    ['GISTI', 'Groupe d’information et de soutien des immigrés', true],
    ['MdM', 'Médecins du monde', true],
    ['ÉAE', 'établissement d’accueil d’urgence et d’écoute', true],
    ['UPM', 'Unidad de Protección de Menores', true],
    ['BAFF', 'Bundesamt für Arbeit und Flüchtlingsfragen', true],
    ['OIM', 'Organisation pour le droit des migrants', false],
    ['PS', 'Pierre Simon', false],
    ['AIR', 'Airbus', false],
    ['Car', 'cellule d’appui aux retours', false],
    ['XIV', 'xylophone ivoire vert', false],
    ['G20', 'groupe des 20', false],
  ])('%s for “%s”: %s', (form, long, expected) => {
    expect(isConvincing(form, long)).toBe(expected);
  });

  const piece = fc.constantFrom(
    ...[DEFINED, 'la CAR', 'CARS', 'une OQTF', 'migrants', 'Le PAS, pour pôle d’aide sociale,'],
    ...[
      'PAS',
      'le centre d’accueil régional (CAR)',
      'CAR',
      '. ',
      ', ',
      '\n',
      'ABC (aide au b. c.)',
    ],
  );
  const texts = fc.array(
    fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join(' ')),
    { minLength: 1, maxLength: 4 },
  );

  it('stands exactly where it says, after its definition, and where nothing else is marked', () => {
    fc.assert(
      fc.property(texts, (texts) => {
        const blocks = ['Migrants, réfugiés.', ...texts].map((text) => ({ text }));
        const { unknown, mentions } = link({ blocks, lang: 'fr' }, linking);
        for (const { form, definition, places } of unknown) {
          expect(places.length).toBeGreaterThan(0);
          const told = blocks[definition.block]?.text.slice(definition.start, definition.end);
          expect(told).toContain(form);
          for (const { block, start, end } of places) {
            expect(blocks[block]?.text.slice(start, end)).toBe(form);
            expect(
              block > definition.block || (block === definition.block && start >= definition.end),
            ).toBe(true);
            for (const one of mentions)
              expect(one.block !== block || one.end <= start || end <= one.start).toBe(true);
          }
        }
      }),
    );
  });
});
