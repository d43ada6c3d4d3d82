import type { ReaderLanguage } from '../reference/kinds.ts';
import { wrong as ar } from './ar/wrong.ts';
import { wrong as en } from './en/wrong.ts';
import { wrong as es } from './es/wrong.ts';
import { wrong as fr } from './fr/wrong.ts';

/** What a reader does about a wrong mark: in the popup, the side panel and the options. */
export interface WrongWords {
  wrong: string;
  /** The same, of an entry, for who hears it. */
  wrongOf: (title: string) => string;
  hide: string;
  onPage: string;
  everywhere: string;
  save: string;
  /** What is in the file, and where it goes. */
  saveHint: string;
  /** The group of what is hidden on this page. */
  hidden: string;
  hiddenHere: string;
  hiddenEverywhere: string;
  takeBack: string;
  takeBackOf: (title: string) => string;
  notKept: string;
  /** The list in the options. */
  title: string;
  intro: string;
  none: string;
}

export const wrongWords: Record<ReaderLanguage, WrongWords> = { fr, en, ar, es };
