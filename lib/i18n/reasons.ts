import type { Reason } from '../linking/types.ts';
import type { ReaderLanguage } from '../reference/kinds.ts';
import { reasons as ar } from './ar/reasons.ts';
import { reasons as en } from './en/reasons.ts';
import { reasons as es } from './es/reasons.ts';
import { reasons as fr } from './fr/reasons.ts';

/** Why a name of the page was taken for an entry; `detail` is the evidence, if any. */
export type ReasonWords = Record<Reason['code'], (detail?: string) => string>;

export const reasonWords: Record<ReaderLanguage, ReasonWords> = { fr, en, ar, es };
