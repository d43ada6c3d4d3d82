import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/linking/types.ts';
import { entry } from '../reference/builders.ts';
import { found, reference } from './page.ts';

const COURT = 'Cour nationale du droit d’asile';
const linking = reference([
  entry('cnda', { names: { fr: { preferred: COURT, acronyms: ['CNDA'] } } }),
  entry('sem', {
    names: { fr: { preferred: 'Secrétariat d’Etat aux migrations', acronyms: ['SEM'] } },
  }),
  entry('observatoire', {
    names: { fr: { preferred: 'Observatoire des routes', acronyms: ['ORUR'] } },
  }),
  entry('oru', { names: { fr: { preferred: 'Office des recours urgents', acronyms: ['ORU'] } } }),
]);

describe('letters that only the page has for an entry', () => {
  it.each<[string, (string | Block)[], string[]]>([
    [
      'are it from there on, in capitals',
      [`La ${COURT} (CNAS) juge. La CNAS a dit non.`, 'À la CNAS.'],
      [`${COURT} → cnda`, 'CNAS → cnda', 'CNAS → cnda', 'CNAS → cnda'],
    ],
    [
      'are it where they are written as a word',
      ['Le Secrétariat d’Etat aux migrations (Sem) ferme.', 'Le Sem ne dit rien.'],
      ['Secrétariat d’Etat aux migrations → sem', 'Sem → sem', 'Sem → sem'],
    ],
    [
      'stand before the name as well',
      [`La CNA (${COURT}) juge.`, 'La CNA.'],
      ['CNA → cnda', `${COURT} → cnda`, 'CNA → cnda'],
    ],
    [
      'are not it before they are spelled out',
      ['Le Sem.', `La ${COURT} juge.`],
      [`${COURT} → cnda`],
    ],
    [
      'are never part of a longer word',
      ['Le Secrétariat d’Etat aux migrations (Sem).', 'La Semaine, Sems, @Sem.'],
      ['Secrétariat d’Etat aux migrations → sem', 'Sem → sem'],
    ],
    ['are not a place behind a name', [`La ${COURT} (Caen) juge.`, 'À Caen.'], [`${COURT} → cnda`]],
    [
      'are not it where the page spells them out in two ways',
      [
        `La ${COURT} (CNAS) juge.`,
        'La Caisse nationale des assurances sociales (CNAS).',
        'La CNAS.',
      ],
      [`${COURT} → cnda`],
    ],
    [
      'are not what the reference knows as something else',
      ['L’Office des recours urgents (ORUR) ferme.', 'L’ORUR ne dit rien.'],
      ['Office des recours urgents → oru'],
    ],
    [
      'are spelled out in the article, not in a menu',
      [{ text: `${COURT} (CNAS)`, part: 'navigation' }, 'Le CNAS reçoit des migrants.'],
      [`${COURT} → cnda`],
    ],
  ])('%s', (_, texts, expected) => {
    const topic = 'Des migrants et des réfugiés demandent un titre de séjour.';
    expect(found(linking, [topic, ...texts])).toEqual(expected);
  });
});
