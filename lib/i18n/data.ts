import type { ReaderLanguage } from '../reference/kinds.ts';
import { data as ar } from './ar/data.ts';
import { data as en } from './en/data.ts';
import { data as es } from './es/data.ts';
import { data as fr } from './fr/data.ts';

/** The reference data in the options page: what is in use, and bringing a file in. */
export interface DataWords {
  packs: {
    title: string;
    intro: string;
    bundled: string;
    own: string;
    /** State of a pack. */
    none: string;
    version: (version: string) => string;
    entries: (count: number) => string;
    from: {
      package: string;
      file: (name: string) => string;
      paste: string;
      feed: (address: string) => string;
    };
    signed: string;
    unsigned: string;
    size: (text: string) => string;
    installed: (date: string) => string;
    byKind: string;
    byLanguage: string;
    use: (pack: string) => string;
    up: (pack: string) => string;
    down: (pack: string) => string;
    remove: (pack: string) => string;
    removeShort: string;
    /** Asked before a pack is removed. */
    removeSure: (pack: string) => string;
    kept: string;
    active: string;
    restore: (version: string) => string;
    /** Short for `restore`: it must begin with it. */
    restoreShort: string;
    pinned: string;
    release: string;
    working: string;
  };
  importing: {
    title: string;
    intro: string;
    choose: string;
    drop: string;
    paste: string;
    pasted: string;
    readPasted: string;
    reading: string;
    checking: string;
    again: string;
    language: string;
    columns: string;
    columnsHint: (rows: number) => string;
    meaning: (head: string) => string;
    leftOut: string;
    continue: string;
  };
  exporting: {
    title: string;
    intro: string;
    formats: Record<'json' | 'csv' | 'skos' | 'html', string>;
  };
  formats: Record<'release' | 'own' | 'json' | 'table' | 'yaml' | 'skos', string>;
  check: {
    title: string;
    good: (good: number, total: number) => string;
    errors: (count: number) => string;
    warnings: (count: number) => string;
    row: (number: number) => string;
    entry: (number: number) => string;
    line: (line: number) => string;
    found: string;
    more: (count: number) => string;
    save: string;
    /** Heads of the saved report. */
    report: readonly [
      severity: string,
      place: string,
      line: string,
      entry: string,
      field: string,
      found: string,
      problem: string,
      remedy: string,
    ];
    error: string;
    warning: string;
  };
  target: {
    title: string;
    fresh: string;
    name: string;
    nameHint: string;
    mode: string;
    add: string;
    addHint: string;
    replace: string;
    replaceHint: string;
    compare: string;
  };
  compare: {
    title: (pack: string) => string;
    added: (count: number) => string;
    changed: (count: number) => string;
    removed: (count: number) => string;
    renamed: (count: number) => string;
    same: string;
    kinds: Record<'added' | 'changed' | 'removed', string>;
    was: string;
    is: string;
    pages: (count: number) => string;
    more: (count: number) => string;
  };
  holds: {
    title: string;
    removed: (count: number, of: number) => string;
    renamed: (count: number, of: number) => string;
    everyday: (count: number) => string;
    confirm: string;
  };
  apply: {
    apply: string;
    cancel: string;
    applying: string;
    done: (entries: number, pack: string) => string;
  };
}

export const dataWords: Record<ReaderLanguage, DataWords> = { fr, en, ar, es };
