import type { ReaderLanguage } from '../reference/kinds.ts';
import type { ProblemCode } from '../update/check/problem.ts';
import { problems as ar } from './ar/problems.ts';
import { problems as en } from './en/problems.ts';
import { problems as es } from './es/problems.ts';
import { problems as fr } from './fr/problems.ts';

/** What a problem of an imported file is, and what to do about it. `detail` is what it names. */
export type ProblemWords = Record<
  ProblemCode,
  readonly [message: (detail: string) => string, remedy: string]
>;

export const problemWords: Record<ReaderLanguage, ProblemWords> = { fr, en, ar, es };
