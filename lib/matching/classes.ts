/**
 * What matching sees of a character, as one number. Above zero: a letter or digit of a word, folded (no
 * case, no accent) to one UTF-16 unit. Below zero: one of these classes. Those with `SPECIAL` set are
 * part of a word, or may be; the others end it.
 */
const SEPARATOR = 1 << 31;
export const SPECIAL = 1 << 30;
/** Set of separators that may belong to a word where a letter follows: of O.Q.T.F., of réfugié(e). */
export const JOINT = 1 << 28;

/** Separators that are equal to each other: `laissez-passer` is `laissez passer`. */
export const SPACE = SEPARATOR | 1;
export const APOSTROPHE = SEPARATOR | 2;
export const HYPHEN = SEPARATOR | 3;
export const QUOTE = SEPARATOR | 4;
/** One is a space; two end a paragraph. */
export const NEWLINE = SEPARATOR | 5;
/** Any other separator: equal to itself only. */
export const HARD = SEPARATOR | 6;
/** Nothing after a short word (`St. Gallen`) or inside an acronym; elsewhere it counts. */
export const DOT = SEPARATOR | JOINT | 7;
/** An opening bracket: after a word perhaps that of inclusive writing, `réfugié(e)s`. */
export const BRACKET = SEPARATOR | JOINT | 8;

/** A bullet; inside a word inclusive writing (`immigré·es`) or Catalan (`il·legal`). */
export const RAISED_DOT = SEPARATOR | SPECIAL | 1;
/** Folds to nothing and belongs to the letter before it: accents, harakat, tatweel. */
export const MARK = SEPARATOR | SPECIAL | 2;
/** Folds to nothing: soft hyphen, zero-width characters, direction marks. */
export const INVISIBLE = SEPARATOR | SPECIAL | 3;
/** A letter that folds to several units: ß, œ, ﷲ. */
export const EXPANDED = SEPARATOR | SPECIAL | 4;
/** A letter of a script written without spaces (Han, Thai): a word by itself. */
export const LONE = SEPARATOR | SPECIAL | 5;
/** Half of a character beyond U+FFFF. */
export const SURROGATE = SEPARATOR | SPECIAL | 6;
/** Not looked up yet. */
export const UNKNOWN = SEPARATOR | SPECIAL | 7;

/** Whether a class separates words and is equal to a space. */
export function isSoft(value: number): boolean {
  return value === SPACE || value === APOSTROPHE || value === HYPHEN || value === QUOTE;
}
