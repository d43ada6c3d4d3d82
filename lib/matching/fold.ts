import { classOf, unitsOf } from './chars.ts';
import * as is from './classes.ts';
import { emptyWord, readWord, type Word } from './word.ts';
import { ABBREVIATION } from './words.ts';

/** A text as it is compared, with where each of its units comes from. */
export interface Folded {
  text: string;
  /**
   * For each UTF-16 unit of `text` the offset in the original of the character that it comes from, for a
   * separator the end of the word before; and at last the end of the last word. Never decreases.
   */
  starts: Int32Array;
}

/**
 * The way a text is compared: words without case, accents, invisible characters, dots of acronyms and
 * inclusive endings, with one space between them; separators that count stand between two spaces.
 * Two names that fold to the same text are written the same. Plurals and proclitics stay. Folding twice
 * changes nothing.
 */
export function foldText(text: string): Folded {
  const units: number[] = [];
  const starts: number[] = [];
  const word = emptyWord();
  let end = 0;
  for (let next = 0; next < text.length; ) {
    const { hard, at } = readGap(text, next, word, end);
    if (at >= text.length) break;
    if (end > 0)
      for (const unit of hard === '' ? ' ' : ` ${hard} `) {
        units.push(unit.charCodeAt(0));
        starts.push(end);
      }
    pushWord(text, word, units, starts);
    end = word.end;
    next = word.next;
  }
  starts.push(end);
  return { text: stringOf(units), starts: Int32Array.from(starts) };
}

/** `foldText` without the offsets. */
export function fold(text: string): string {
  return foldText(text).text;
}

/** Reads up to the next word, which goes into `word`: the separators that count, and where it begins. */
function readGap(
  text: string,
  from: number,
  word: Word,
  end: number,
): { hard: string; at: number } {
  const stopCounts = word.letters > ABBREVIATION;
  let hard = '';
  let lines = 0;
  for (let at = from; at < text.length; at++) {
    const value = classOf(text.charCodeAt(at));
    const char = text.charAt(at);
    if (value > 0 || (value & is.SPECIAL) !== 0 || value === is.HARD) {
      readWord(text, at, word);
      if (word.letters > 0) return { hard, at };
    }
    if (is.isSoft(value) || value === is.MARK || value === is.INVISIBLE) continue;
    if (value === is.NEWLINE) {
      lines++;
      if (lines > 1) hard += lines === 2 ? '\n\n' : '\n';
    } else if (value !== is.DOT || at !== end || stopCounts) hard += char;
  }
  return { hard, at: text.length };
}

function pushWord(text: string, word: Word, units: number[], starts: number[]): void {
  for (let at = word.start; at < word.stop; at++) {
    const start = at;
    const point = text.codePointAt(at) ?? 0;
    const value = classOf(point);
    if (point > 0xff_ff) at++;
    const folded = value > 0 ? [value] : isLetter(value) ? unitsOf(point) : [];
    for (const unit of folded) {
      units.push(unit);
      starts.push(start);
    }
  }
}

function isLetter(value: number): boolean {
  return value === is.EXPANDED || value === is.LONE;
}

const CHUNK = 8192;

/** A text of any length: a call takes only so many arguments. */
function stringOf(units: readonly number[]): string {
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK)
    text += String.fromCharCode(...units.slice(at, at + CHUNK));
  return text;
}
