import type { ReaderLanguage } from '../reference/kinds.ts';
import type { MarkStyle } from '../settings/types.ts';
import { options as ar } from './ar/options.ts';
import { options as en } from './en/options.ts';
import { options as es } from './es/options.ts';
import { options as fr } from './fr/options.ts';

/** The options page. */
export interface OptionsWords {
  title: string;
  /** The parts of the page. */
  views: Record<'settings' | 'data' | 'own' | 'browse', string>;
  reading: {
    title: string;
    language: string;
    languageHint: string;
    automatic: string;
    dwell: string;
    dwellHint: string;
    milliseconds: (count: string) => string;
    marks: string;
    styles: Record<MarkStyle, string>;
    /** A short sentence with a name to mark in its middle: before, name, after. */
    sample: readonly [string, string, string];
    firstOnly: string;
    firstOnlyHint: string;
    notSaved: string;
  };
  sites: {
    title: string;
    intro: (count: string) => string;
    showList: string;
    everywhere: string;
    everywhereHint: string;
    granted: string;
    grantedNone: string;
    takeBack: (site: string) => string;
    off: string;
    offNone: string;
    turnOn: (site: string) => string;
    /** Short for `turnOn` and `takeBack`: both must begin with it. */
    turnOnShort: string;
    takeBackShort: string;
  };
  data: {
    title: string;
    version: string;
    date: string;
    entries: string;
    status: string;
    statuses: Record<'ready' | 'updating' | 'stale' | 'missing', string>;
    offline: string;
  };
  keyboard: {
    title: string;
    hint: string;
    none: string;
    change: string;
    commands: Record<'next-mention' | 'previous-mention' | 'open-panel', string>;
  };
  privacy: { title: string; text: string };
}

export const optionsWords: Record<ReaderLanguage, OptionsWords> = { fr, en, ar, es };
