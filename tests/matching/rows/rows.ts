import { FRENCH } from './french.ts';
import { ARABIC, DUTCH, ENGLISH, GERMAN, ITALIAN, OTHERS, SPANISH } from './others.ts';
import type { Row } from './row.ts';

/** What must match and what must not, by language. A wrong match is mended by adding its row first. */
export const ROWS: Readonly<Record<string, Row[]>> = {
  French: FRENCH,
  English: ENGLISH,
  Arabic: ARABIC,
  Spanish: SPANISH,
  German: GERMAN,
  Italian: ITALIAN,
  Dutch: DUTCH,
  others: OTHERS,
};
