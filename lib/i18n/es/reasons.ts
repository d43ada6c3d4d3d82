import { named } from '../named.ts';
import type { ReasonWords } from '../reasons.ts';

export const reasons: ReasonWords = {
  'only-meaning': () => 'Este nombre no tiene otro sentido conocido.',
  'defined-here': (d) => named('La página explica esta sigla', ': «', '».', d),
  'full-name-here': (d) => named('La página da el nombre completo', ': «', '».', d),
  'related-here': (d) => named('La página habla de un tema cercano', ': «', '».', d),
  'cue-here': (d) => named('Lo indica una palabra cercana', ': «', '».', d),
  country: (d) => named('Lo indica el país del que habla la página', ': ', '.', d),
  'defined-by-page': (d) => named('La propia página explica este nombre', ': «', '».', d),
};
