import type { ReaderLanguage } from '../reference/kinds.ts';
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
  from: (date: string) => string;
  until: (date: string) => string;
  loading: string;
  close: string;
}

export const cardWords: Record<ReaderLanguage, CardWords> = { fr, en, ar, es };
