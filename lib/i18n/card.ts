import type { ReaderLanguage, RelationType } from '../reference/kinds.ts';
import { card as ar } from './ar/card.ts';
import { card as en } from './en/card.ts';
import { card as es } from './es/card.ts';
import { card as fr } from './fr/card.ts';

/** What a card says around the data. Dates come written out. */
export interface CardWords {
  onDay: (day: string) => string;
  today: (day: string) => string;
  undated: string;
  since: string;
  before: string;
  figures: string;
  provisional: string;
  seeAlso: string;
  sources: string;
  official: string;
  confirmed: (date: string) => string;
  checked: (date: string) => string;
  acting: string;
  /** After the name of who held an office before a time of which nobody is known. */
  lastKnown: (date: string) => string;
  from: (date: string) => string;
  until: (date: string) => string;
  loading: string;
  close: string;
  /** Over an acronym that only the page explains; the page's words follow. */
  byPage: string;
  /** Leads to the sentence of the page that explains it. */
  toOrigin: string;
  /** The tooltip of a source's link. */
  newTab: string;
  /** How a relation reads: on the entry that it is written on, and on its target. The plain one
   * needs no words under "see also". */
  relations: Record<Exclude<RelationType, 'related'>, readonly [string, string]>;
}

export const cardWords: Record<ReaderLanguage, CardWords> = { fr, en, ar, es };
