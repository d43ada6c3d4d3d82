import type { ErrorCode } from '../messages/errors.ts';
import type { ReaderLanguage } from '../reference/kinds.ts';
import { pageErrors as ar } from './ar/page-errors.ts';
import { pageErrors as en } from './en/page-errors.ts';
import type { ErrorSentences } from './errors.ts';
import { pageErrors as es } from './es/page-errors.ts';
import { pageErrors as fr } from './fr/page-errors.ts';

/** The failures that a card in a page can meet. The others never leave the extension's own pages. */
type PageErrorCode = Extract<
  ErrorCode,
  'data-missing' | 'entry-gone' | 'unreachable' | 'outdated' | 'internal'
>;

export type PageErrorWords = Record<PageErrorCode, ErrorSentences>;

const words: Record<ReaderLanguage, PageErrorWords> = { fr, en, ar, es };

/** The sentences for a failure in a page; one that no card should meet reads as a program error. */
export function pageErrorSentences(lang: ReaderLanguage, code: ErrorCode): ErrorSentences {
  const own: Partial<Record<ErrorCode, ErrorSentences>> = words[lang];
  return own[code] ?? words[lang].internal;
}
