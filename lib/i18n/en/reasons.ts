import { named } from '../named.ts';
import type { ReasonWords } from '../reasons.ts';

export const reasons: ReasonWords = {
  'only-meaning': () => 'This name has no other known meaning.',
  'defined-here': (d) => named('The page spells this acronym out', ': “', '”.', d),
  'full-name-here': (d) => named('The page gives the full name', ': “', '”.', d),
  'related-here': (d) => named('The page names something related', ': “', '”.', d),
  'cue-here': (d) => named('A word nearby points to it', ': “', '”.', d),
  country: (d) => named('The country of the page points to it', ': ', '.', d),
  'defined-by-page': (d) => named('The page itself explains this name', ': “', '”.', d),
};
