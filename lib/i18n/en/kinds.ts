import type { KindWords } from '../kinds.ts';

export const kinds: KindWords = {
  person: 'Person',
  office: 'Office',
  body: 'Public body',
  organisation: 'Organisation',
  procedure: 'Procedure',
  status: 'Status',
  document: 'Document',
  law: 'Law',
  agreement: 'Agreement',
  event: 'Event',
  programme: 'Programme',
  system: 'System',
  operation: 'Operation',
  place: 'Place',
  statistic: 'Statistic',
  term: 'Term',
};
