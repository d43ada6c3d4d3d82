import type { Kind, ReaderLanguage } from '../reference/kinds.ts';
import { kinds as ar } from './ar/kinds.ts';
import { kinds as en } from './en/kinds.ts';
import { kinds as es } from './es/kinds.ts';
import { kinds as fr } from './fr/kinds.ts';

/** What an entry is, as a card and a list say it. */
export type KindWords = Record<Kind, string>;

export const kindWords: Record<ReaderLanguage, KindWords> = { fr, en, ar, es };
