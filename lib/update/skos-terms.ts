import type { RelationType } from '../reference/kinds.ts';

/** Prefixes of the vocabularies that we write SKOS with, and their addresses. */
export const PREFIXES = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  org: 'http://www.w3.org/ns/org#',
  eli: 'http://data.europa.eu/eli/ontology#',
  schema: 'https://schema.org/',
} as const;

/** Terms by which relations are told apart that SKOS itself calls the same. */
export const RELATION_TERMS: Record<Exclude<RelationType, 'related'>, string> = {
  'member-of': 'org:memberOf',
  'part-of': 'dct:isPartOf',
  replaces: 'dct:replaces',
  implements: 'eli:implements',
  amends: 'eli:amends',
  'based-in': 'schema:location',
  'run-by': 'schema:provider',
  about: 'dct:subject',
};
