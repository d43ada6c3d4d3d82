import type { LexiconSense } from './lexicon.ts';
import type { Option, ScannedSpan } from './scan.ts';
import type { WeightName } from './weights.ts';

/** Two words with a capital each. */
const PROPER = /^\p{Lu}\S*\s\p{Lu}/u;

/** Kinds of things whose names are common words that names of other things are made of. */
const COMMON: ReadonlySet<string> = new Set([
  'procedure',
  'status',
  'term',
  'document',
  'statistic',
]);

/** Kinds of things whose names are their own, even of common words: “عملية إيريني”, “spreidingswet”. */
const OF_OWN_NAME: ReadonlySet<string> = new Set([
  'person',
  'body',
  'organisation',
  'system',
  'operation',
  'law',
  'agreement',
]);

/** What the way that a form is written says by itself. */
export function baseOf(span: ScannedSpan, { role }: Option, sense: LexiconSense): WeightName {
  const { text } = span;
  if (role === 'name') {
    if (/[\s-]/u.test(text)) return 'name';
    return commonWords(span, sense) > 0 ? 'oneWordName' : 'properWord';
  }
  if (role === 'acronym') return letters(text) > 3 ? 'longAcronym' : 'shortAcronym';
  return role;
}

/** How many letters an acronym has. */
export function letters(acronym: string): number {
  return acronym.includes('.') ? acronym.replaceAll('.', '').length : acronym.length;
}

/** Whether a sense is of a kind whose names are common words. */
export function isOfCommon({ kind }: Pick<LexiconSense, 'kind'>): boolean {
  return kind !== undefined && COMMON.has(kind);
}

/** Whether a sense is of a kind whose names are its own. */
export function isOfOwnName({ kind }: Pick<LexiconSense, 'kind'>): boolean {
  return kind !== undefined && OF_OWN_NAME.has(kind);
}

/** Whether a sense is a body or an association. */
export function isBody({ kind }: LexiconSense): boolean {
  return kind === 'body' || kind === 'organisation';
}

/** How likely an acronym is to stand for something else, by how it is written. */
export function acronymShape({ text, options }: ScannedSpan): 'acronym' | 'longAcronym' | 'asWord' {
  if (/\p{Ll}/u.test(text)) return 'asWord';
  return letters(text) > 3 && options.length === 1 ? 'longAcronym' : 'acronym';
}

/** A kind of acronym that the subject of a page speaks for: three letters of a thing of the subject, or that nobody else is known to use. */
export function acronymForm(
  span: ScannedSpan,
  { topical }: LexiconSense,
): 'acronym' | 'longAcronym' | 'asWord' | 'topicalAcronym' | 'loneAcronym' {
  const shape = acronymShape(span);
  if (shape !== 'acronym') return shape;
  if (topical) return 'topicalAcronym';
  return span.options.length === 1 ? 'loneAcronym' : shape;
}

/** Whether a form is three words or more that name something which exists in the subject only. */
export function isTopicalName({ text }: ScannedSpan, sense: LexiconSense): boolean {
  return sense.topical && !isBody(sense) && /[\s’'-].+[\s’'-]/u.test(text);
}

/**
 * Of how many words a name is that are no proper name, when they are one or two: “refoulement”, “plan
 * Rwanda”. Of a person, body or ship, or of more words: 0.
 */
export function commonWords({ text }: ScannedSpan, { kind }: LexiconSense): number {
  if (isOfOwnName({ kind })) return 0;
  if (/^[^\s’'-]+$/u.test(text)) return 1;
  return /^[^\s’'-]+\s[^\s’'-]+$/u.test(text) && !PROPER.test(text) ? 2 : 0;
}

/** Whether a name of three words is common words only: “durée de rétention”. Such words other subjects put together too; more are a name of their own. */
export function isCommonPhrase({ text }: ScannedSpan, sense: LexiconSense): boolean {
  if (!/^\S+\s\S+\s\S+$/u.test(text) || /\p{Lu}/u.test(text) || isOfOwnName(sense)) return false;
  return isOfCommon(sense) || /\p{Ll}/u.test(text);
}
