import { classOf, isCapital } from './chars.ts';
import {
  APOSTROPHE,
  BRACKET,
  DOT,
  INVISIBLE,
  MARK,
  QUOTE,
  RAISED_DOT,
  SPACE,
  SPECIAL,
} from './classes.ts';
import { emptyWord, readWord } from './word.ts';

/** What an apostrophe leaves of a word before another: French, Italian and Catalan elision. */
export const ELIDED = new Set(
  `c d j l m n s t qu jusqu lorsqu puisqu quoiqu presqu quelqu entr un dell nell all dall sull coll
  quell quest bell sant gl`.split(/\s+/u),
);

/** What may follow a name behind an apostrophe: English and German genitives, Dutch plurals, verbs. */
const APPENDED = new Set(['s', 'd', 'll', 're', 've', 'er', 'ers', 'en', 'n', 'tje', 'tjes']);

const LONGEST_PART = 7;

function classAt(text: string, at: number): number {
  return classOf(text.charCodeAt(at));
}

/** How far back a word is followed to see whether another one begins in it. */
const FAR = 64;
const scratch = emptyWord();

/**
 * Whether a name may begin at `start`, which is behind a separator: not behind an apostrophe inside a
 * word (O'Brien is no Brien), and not inside a dotted acronym or an ending of inclusive writing.
 */
export function isBeginning(text: string, start: number): boolean {
  const before = classAt(text, start - 1);
  if (before === APOSTROPHE) return isElided(text, start - 1);
  if ((before !== DOT && before !== BRACKET) || !isInside(classAt(text, start - 2))) return true;
  let at = start - 1;
  while (at > 0 && start - at < FAR && isInside(classAt(text, at - 1))) at--;
  while (at < start) {
    readWord(text, at, scratch);
    if (scratch.end > start) return false;
    at = Math.max(scratch.next, at + 1);
  }
  return true;
}

function isInside(value: number): boolean {
  return value > 0 || value === DOT || value === MARK || value === RAISED_DOT;
}

function isElided(text: string, apostrophe: number): boolean {
  let part = '';
  for (let at = apostrophe - 1; at >= 0; at--) {
    const value = classAt(text, at);
    if (value === MARK || value === INVISIBLE) continue;
    if (value <= 0) break;
    part = String.fromCharCode(value) + part;
    if (part.length > LONGEST_PART) return false;
  }
  return part === '' || ELIDED.has(part);
}

/** Whether a name may end at `end`: not before an apostrophe inside a word, but for a genitive s. */
export function isEnding(text: string, end: number): boolean {
  if (classAt(text, end) !== APOSTROPHE) return true;
  let part = '';
  for (let k = end + 1; k < text.length; k++) {
    const value = classAt(text, k);
    if (value <= 0) break;
    part += String.fromCharCode(value);
    if (part.length > LONGEST_PART) return false;
  }
  return part === '' || APPENDED.has(part);
}

/**
 * Where a stretch of text ends for the eye: with the last full stop of an abbreviation that has one after
 * each part (`EE. UU.`), and with the quotation mark that closes one inside it.
 */
export function completeEnd(text: string, start: number, end: number): number {
  let quotes = 0;
  let stops = 0;
  let parts = 1;
  let letters = 0;
  for (let at = start; at < end; at++) {
    const value = classAt(text, at);
    if (value === QUOTE) quotes++;
    if (value === DOT) stops++;
    if (value > 0) letters++;
    else if (letters > 0 && isGap(value)) {
      parts++;
      letters = 0;
    }
  }
  const abbreviated = stops > 0 && stops === parts - 1 && letters <= 2;
  if (abbreviated && isCapital(text.charCodeAt(end - 1)) && classAt(text, end) === DOT)
    return end + 1;
  if (quotes % 2 === 0) return end;
  const at = classAt(text, end) === SPACE ? end + 1 : end;
  return classAt(text, at) === QUOTE ? at + 1 : end;
}

/** Marks and invisible characters are no gap, and neither are letters of any kind. */
function isGap(value: number): boolean {
  return value < 0 && ((value & SPECIAL) === 0 || value === RAISED_DOT);
}
