import type { ReaderLanguage } from '../reference/kinds.ts';
import { fields as ar } from './ar/fields.ts';
import { fields as en } from './en/fields.ts';
import { fields as es } from './es/fields.ts';
import { fields as fr } from './fr/fields.ts';

/** The fields of an entry, as people call them. */
export type FieldName =
  | 'id'
  | 'kind'
  | 'countries'
  | 'names'
  | 'preferred'
  | 'variants'
  | 'acronyms'
  | 'weak'
  | 'surnames'
  | 'surname_alone'
  | 'everyday'
  | 'unmarked'
  | 'summary'
  | 'cues'
  | 'facts'
  | 'text'
  | 'on'
  | 'from'
  | 'to'
  | 'confirmed'
  | 'of'
  | 'holders'
  | 'person'
  | 'name'
  | 'acting'
  | 'gaps'
  | 'why'
  | 'series'
  | 'scope'
  | 'unit'
  | 'points'
  | 'period'
  | 'value'
  | 'provisional'
  | 'relations'
  | 'type'
  | 'target'
  | 'checked'
  | 'sources'
  | 'title'
  | 'url'
  | 'seen'
  | 'publisher'
  | 'standing'
  | 'private'
  | 'note'
  | 'more';

export interface FieldWords {
  fields: Record<FieldName, string>;
  /** A place in a list, from 1. */
  place: (number: number) => string;
  /** Languages by their names in the language of the interface. */
  languages: Record<'fr' | 'en' | 'ar' | 'es' | 'de' | 'it' | 'nl', string>;
}

export const fieldWords: Record<ReaderLanguage, FieldWords> = { fr, en, ar, es };

/** A path into an entry in words: “names › French › preferred”. */
export function fieldPath(path: readonly PropertyKey[], lang: ReaderLanguage): string {
  const { fields, place, languages } = fieldWords[lang];
  const known: Readonly<Record<string, string>> = { ...fields, ...languages };
  const words = path.map((part) => {
    const text = String(part);
    if (/^\d+$/.test(text)) return place(Number(text) + 1);
    return Object.hasOwn(known, text) ? (known[text] ?? text) : text;
  });
  return words.join(lang === 'ar' ? ' ‹ ' : ' › ');
}
