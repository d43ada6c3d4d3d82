import { named } from '../named.ts';
import type { ReasonWords } from '../reasons.ts';

export const reasons: ReasonWords = {
  'only-meaning': () => 'Ce nom n’a pas d’autre sens connu.',
  'defined-here': (d) => named('La page définit ce sigle', ' : « ', ' ».', d),
  'full-name-here': (d) => named('La page donne le nom complet', ' : « ', ' ».', d),
  'related-here': (d) => named('La page parle d’un sujet proche', ' : « ', ' ».', d),
  'cue-here': (d) => named('Un mot voisin l’indique', ' : « ', ' ».', d),
  country: (d) => named('Le pays dont parle la page l’indique', ' : ', '.', d),
  'defined-by-page': (d) => named('La page elle-même explique ce nom', ' : « ', ' ».', d),
};
