import { CHARS, learn } from './chars.ts';
import * as is from './classes.ts';
import { extend } from './hash.ts';
import { emptyWord, readWord, type Word } from './word.ts';

/** The words of a text from some place on, read as they are asked for. */
export interface Words {
  text: string;
  /** Number of words read. */
  count: number;
  list: readonly Word[];
  /** What stands before each: 0 for nothing, spaces and their equals, else a hash. */
  gaps: Int32Array;
  /** Whether anything but spaces, hyphens and apostrophes stands there. */
  marked: Uint8Array;
}

/** Folded units that a word may have for a full stop after it to mean nothing: `art. 3`, `EE. UU.` */
export const ABBREVIATION = 3;

/** Room for that many words, to be used again and again. */
export function makeWords(most: number): Words {
  return {
    text: '',
    count: 0,
    list: Array.from({ length: most }, emptyWord),
    gaps: new Int32Array(most),
    marked: new Uint8Array(most),
  };
}

/** Begins with the first word at or after `start`; false if there is none. */
export function begin(words: Words, text: string, start: number): boolean {
  words.text = text;
  words.count = 0;
  return readNext(words, start);
}

/** The word after the last one that was read; `undefined` at the end of the text or of the room. */
export function wordAt(words: Words, k: number): Word | undefined {
  if (k < words.count) return words.list[k];
  const before = words.list[words.count - 1];
  return before && readNext(words, before.next) ? words.list[k] : undefined;
}

function readNext(words: Words, from: number): boolean {
  const { text, count } = words;
  const word = words.list[count];
  if (!word) return false;
  let gap = 0;
  let lines = 0;
  let marked = 0;
  const stopCounts = count === 0 || (words.list[count - 1]?.letters ?? 0) > ABBREVIATION;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let value = CHARS[unit] ?? is.UNKNOWN;
    if (value === is.SPACE) continue;
    if (value === is.UNKNOWN) {
      learn(unit);
      value = CHARS[unit] ?? is.HARD;
    }
    if (value > 0 || (value & is.SPECIAL) !== 0) {
      readWord(text, at, word);
      if (word.letters > 0) {
        words.gaps[count] = gap;
        words.marked[count] = marked;
        words.count = count + 1;
        return true;
      }
    }
    if (value !== is.APOSTROPHE && value !== is.HYPHEN) marked = 1;
    if (is.isSoft(value) || value === is.MARK || value === is.INVISIBLE) continue;
    if (value === is.NEWLINE && ++lines < 2) continue;
    if (value === is.DOT && at === from && !stopCounts) continue;
    gap = extend(gap, unit);
  }
  return false;
}
