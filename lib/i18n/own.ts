import type { ReaderLanguage } from '../reference/kinds.ts';
import { own as ar } from './ar/own.ts';
import { own as en } from './en/own.ts';
import { own as es } from './es/own.ts';
import { own as fr } from './fr/own.ts';

/** The user's own entries, and looking through all of them. */
export interface OwnWords {
  title: string;
  intro: string;
  none: string;
  add: string;
  edit: (name: string) => string;
  editShort: string;
  remove: (name: string) => string;
  removeShort: string;
  removeSure: (name: string) => string;
  private: string;
  note: string;
  exportAll: string;
  /** Reminder of an export: how many entries changed since the last one. */
  unsaved: (count: number) => string;
  copy: string;
  form: {
    fresh: string;
    change: (name: string) => string;
    language: string;
    name: string;
    acronyms: string;
    variants: string;
    listHint: string;
    kind: string;
    summary: string;
    countries: string;
    countriesHint: string;
    facts: string;
    factText: string;
    on: string;
    from: string;
    to: string;
    dateHint: string;
    addFact: string;
    removeFact: string;
    sourceTitle: string;
    sourceUrl: string;
    checked: string;
    private: string;
    privateHint: string;
    note: string;
    noteHint: string;
    preview: string;
    save: string;
    cancel: string;
    saved: string;
  };
  browse: {
    title: string;
    search: string;
    kind: string;
    language: string;
    age: string;
    pack: string;
    all: string;
    ages: Record<'fresh' | 'old', string>;
    found: (count: number) => string;
    more: string;
    none: string;
    asOf: string;
    back: string;
    own: string;
    suggest: string;
    suggestHint: string;
    copy: string;
    copied: string;
  };
}

export const ownWords: Record<ReaderLanguage, OwnWords> = { fr, en, ar, es };
