import type { KindWords } from '../kinds.ts';

export const kinds: KindWords = {
  person: 'Persona',
  office: 'Cargo',
  body: 'Institución',
  organisation: 'Organización',
  procedure: 'Procedimiento',
  status: 'Estatuto',
  document: 'Documento',
  law: 'Ley',
  agreement: 'Acuerdo',
  event: 'Acontecimiento',
  programme: 'Programa',
  system: 'Sistema',
  operation: 'Operación',
  place: 'Lugar',
  statistic: 'Estadística',
  term: 'Término',
};
