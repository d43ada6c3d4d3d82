import type { ReaderLanguage } from '../reference/kinds.ts';
import { popup as ar } from './ar/popup.ts';
import { popup as en } from './en/popup.ts';
import { popup as es } from './es/popup.ts';
import { popup as fr } from './fr/popup.ts';

/** The toolbar's popup, and what popup and side panel share. */
export interface PopupWords {
  onThisPage: (count: number) => string;
  /** `day` is written out already. */
  asOf: (day: string) => string;
  asOfToday: string;
  reading: string;
  nothing: string;
  nothingHint: string;
  /** The page was read in part only; the failure follows. */
  partly: string;
  retry: string;
  /** How often an entry is named, for people who hear the list. */
  times: (count: number) => string;
  /** Acronyms that the data does not know and the page spells out. */
  byPage: string;
  byPageHint: string;
  thisPage: string;
  wholeSite: (site: string) => string;
  /** Under the name of the site: why its pages are explained, or not. */
  listed: string;
  granted: string;
  grantedAll: string;
  unlisted: string;
  siteOff: string;
  pageOff: string;
  explain: string;
  explainHint: string;
  grantAll: string;
  takeBackAll: string;
  closed: string;
  closedHint: string;
  /** The page was opened before the extension came: only reloading it, or a click, explains it. */
  asleep: string;
  openPanel: string;
  openOptions: string;
  /** Cards that feeds added or changed, how many of them the page names, and the day, written out. */
  news: (changed: number, onPage: number, day: string) => string;
  data: {
    ready: (entries: string, date: string) => string;
    updating: string;
    stale: (date: string) => string;
    missing: string;
    version: (version: string) => string;
  };
}

export const popupWords: Record<ReaderLanguage, PopupWords> = { fr, en, ar, es };
