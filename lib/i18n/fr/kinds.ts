import type { KindWords } from '../kinds.ts';

export const kinds: KindWords = {
  person: 'Personne',
  office: 'Fonction',
  body: 'Institution',
  organisation: 'Organisation',
  procedure: 'Procédure',
  status: 'Statut',
  document: 'Document',
  law: 'Loi',
  agreement: 'Accord',
  event: 'Événement',
  programme: 'Programme',
  system: 'Système',
  operation: 'Opération',
  place: 'Lieu',
  statistic: 'Statistique',
  term: 'Terme',
};
