import type { Place } from '../read/draft.ts';
import type { FindingCode } from './finding.ts';

/** What keeps a value from fitting the schema. */
export type FormCode =
  | 'not-an-entry'
  | 'missing'
  | 'wrong-type'
  | 'unknown-field'
  | 'not-one-of'
  | 'too-long'
  | 'too-short'
  | 'bad-date'
  | 'wrong-dates'
  | 'bad-id'
  | 'bad-address'
  | 'bad-country'
  | 'bad-form'
  | 'outer-space'
  | 'control-characters'
  | 'no-language'
  | 'wrong-holder';

/** What a text could do to its readers, whatever it says. */
export type SafetyCode =
  | 'broken-text'
  | 'hidden-direction'
  | 'invisible-characters'
  | 'mixed-scripts'
  | 'lookalike'
  | 'too-many-names'
  | 'one-letter'
  | 'everyday-name'
  | 'forbidden-key'
  | 'relation-cycle';

export type ProblemCode = FindingCode | FormCode | SafetyCode;

/** One problem of a file that is being imported, in parts from which every language makes a sentence. */
export interface Problem {
  code: ProblemCode;
  /** An entry with an error is not taken; one with warnings can be. */
  severity: 'error' | 'warning';
  place: Place;
  /** The entry as the file names it: its id, or its name. */
  entry: string;
  /** `names.fr.preferred`; empty for the entry as a whole. */
  field: string;
  /** What stands in that field, cut short. */
  found: string;
  /** What the sentence names: the allowed values, the other entry, the greatest length. */
  detail: string;
}

/** Longest piece of the file that a problem quotes, in UTF-16 units. */
const LONGEST_QUOTE = 80;

/** A value as a problem quotes it: one line, cut short, without characters that act on their surroundings. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const plain = text
    .slice(0, LONGEST_QUOTE)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]/gu, '\u{FFFD}');
  return text.length > LONGEST_QUOTE ? `${plain}…` : plain;
}
