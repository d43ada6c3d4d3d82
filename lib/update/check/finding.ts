import type { IsoDate } from '../../reference/dates.ts';
import type { AuthoredEntry, Sense } from '../../reference/entry.ts';

/** What a check can find. Each code has a message and a remedy wherever findings are shown. */
export type FindingCode =
  | 'missing-language'
  | 'duplicate-id'
  | 'dead-reference'
  | 'misdirected-relation'
  | 'unknown-source'
  | 'no-source'
  | 'duplicate-name'
  | 'colliding-acronym'
  | 'overlapping-holders'
  | 'unstated-gap'
  | 'long-summary'
  | 'short-summary'
  | 'loaded-word'
  | 'stale'
  | 'future-date'
  | 'misplaced-field';

export interface Finding {
  code: FindingCode;
  severity: 'error' | 'warning';
  entry: string;
  /** Where in the entry: `['facts', 2, 'sources']`. */
  path: readonly (string | number)[];
  /** What the sentence names. */
  detail: string;
}

/** Checks work on authored and on published entries alike. */
export type CheckedEntry = AuthoredEntry;

export interface CheckedDataset {
  entries: readonly CheckedEntry[];
  senses: readonly Sense[];
  /** Day of the check: what is old is old seen from here. */
  today: IsoDate;
}

export type Check = (dataset: CheckedDataset) => Finding[];
