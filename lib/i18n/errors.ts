import type { ErrorCode } from '../messages/errors.ts';
import type { ReaderLanguage } from '../reference/kinds.ts';
import { errors as ar } from './ar/errors.ts';
import { errors as en } from './en/errors.ts';
import { errors as es } from './es/errors.ts';
import { errors as fr } from './fr/errors.ts';

/** A failure in three short sentences: what happened, what was kept, what the reader can do. */
export interface ErrorSentences {
  what: string;
  kept: string;
  todo: string;
}

export type ErrorWords = Record<ErrorCode, ErrorSentences>;

export const errorWords: Record<ReaderLanguage, ErrorWords> = { fr, en, ar, es };
