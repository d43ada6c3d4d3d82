import { RIGHT_TO_LEFT } from '../reference/kinds.ts';

/** Writing direction of a language, for the `dir` attribute. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(lang) ? 'rtl' : 'ltr';
}
