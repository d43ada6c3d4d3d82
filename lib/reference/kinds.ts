/** What an entry can be. The order is the order in lists and reports. */
export const KINDS = [
  'person',
  'office',
  'body',
  'organisation',
  'procedure',
  'status',
  'document',
  'law',
  'agreement',
  'event',
  'programme',
  'system',
  'operation',
  'place',
  'statistic',
  'term',
] as const;

export type Kind = (typeof KINDS)[number];

/** Languages in which names may be given. */
export const LANGUAGES = ['fr', 'en', 'ar', 'es', 'de', 'it', 'nl'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Languages in which every entry has a summary and in which the interface speaks. */
export const READER_LANGUAGES = ['fr', 'en', 'ar', 'es'] as const;

export type ReaderLanguage = (typeof READER_LANGUAGES)[number];

/**
 * Relation types. A relation is written on one side only; the other side's card
 * shows it under the inverse. `related` is its own inverse.
 */
export const RELATIONS = [
  'member-of',
  'part-of',
  'replaces',
  'implements',
  'amends',
  'based-in',
  'run-by',
  'about',
  'related',
] as const;

export type RelationType = (typeof RELATIONS)[number];

/** How close a publisher is to the fact. */
export const STANDINGS = [
  'official',
  'statistics',
  'encyclopedia',
  'academic',
  'agency',
  'ngo',
  'press',
] as const;

export type Standing = (typeof STANDINGS)[number];
