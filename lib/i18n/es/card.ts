import type { CardWords } from '../card.ts';

export const card: CardWords = {
  onDay: (day) => `El ${day}`,
  today: (day) => `Hoy, ${day}`,
  undated: 'La página no dice cuándo se publicó: la ficha habla de hoy.',
  since: 'Desde entonces',
  before: 'Antes',
  figures: 'Cifras',
  provisional: 'provisional',
  seeAlso: 'Véase también',
  sources: 'Fuentes',
  official: 'fuente oficial',
  confirmed: (date) => `confirmado en ${date}`,
  checked: (date) => `Ficha revisada el ${date}`,
  acting: 'en funciones',
  from: (date) => `desde ${date}`,
  until: (date) => `hasta ${date}`,
  loading: 'La ficha está llegando…',
  close: 'Cerrar la ficha',
};
