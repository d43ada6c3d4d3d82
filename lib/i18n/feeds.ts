import type { ReaderLanguage } from '../reference/kinds.ts';
import type { FeedHold, FeedMode } from '../update/feeds/choices.ts';
import { feeds as ar } from './ar/feeds.ts';
import { feeds as en } from './en/feeds.ts';
import { feeds as es } from './es/feeds.ts';
import { feeds as fr } from './fr/feeds.ts';

/** The section “Feeds” of the options page. */
export interface FeedsWords {
  title: string;
  intro: string;
  /** What the feed’s host learns. */
  reveals: string;
  address: string;
  look: string;
  looking: string;
  /** What stands on the line of a site, a version and a number of cards. */
  site: string;
  version: string;
  cards: string;
  signed: string;
  unsigned: string;
  unsignedHint: string;
  compare: string;
  compareHint: string;
  otherLanguages: string;
  keyWords: string;
  updates: string;
  modes: Record<FeedMode, string>;
  subscribe: string;
  cancel: string;
  none: string;
  /** The switch of a subscription: `modes.automatic` where nothing beside it says what of. */
  applyUnasked: string;
  cardCount: (count: number) => string;
  /** “Checked on …” */
  checked: (moment: string) => string;
  neverChecked: string;
  /** Added, changed and removed cards. */
  digest: (added: number, changed: number, removed: number) => string;
  /** The last update, with its day. */
  lastUpdate: (digest: string, day: string) => string;
  /** Of the cards that changed, those that open pages name. */
  onOpenPages: (count: number) => string;
  waiting: (version: string, digest: string) => string;
  holds: Record<FeedHold, string>;
  apply: string;
  applying: string;
  check: string;
  checking: string;
  unsubscribe: string;
  unsubscribeAsk: string;
  keep: string;
}

export const feedsWords: Record<ReaderLanguage, FeedsWords> = { fr, en, ar, es };
