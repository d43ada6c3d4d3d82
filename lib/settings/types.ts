import type { ReaderLanguage } from '../reference/kinds.ts';

/** How a mention is marked: a dotted line, a thin line, a pale background. */
export const MARK_STYLES = ['dotted', 'line', 'tint'] as const;

export type MarkStyle = (typeof MARK_STYLES)[number];

/** The settings that a page needs to know. */
export interface PageSettings {
  /** Whether pages of this site are explained unasked. */
  on: boolean;
  /** Language of cards. */
  lang: ReaderLanguage;
  /** Milliseconds for which the pointer rests on a mention before its card shows, 0 to 2000. */
  dwell: number;
  marks: MarkStyle;
  /** Mark the first mention of an entry only. */
  firstOnly: boolean;
}
