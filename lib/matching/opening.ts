import { areCapitals, CHARS } from './chars.ts';
import { BRACKET, DOT, isSoft, NEWLINE, SPECIAL } from './classes.ts';
import { isProclitic } from './clitics.ts';
import { extend, NOTHING } from './hash.ts';
import type { MatchIndex } from './open.ts';
import { mayBeFirst, mayBePair, mayBeSmall, mayBeWord } from './openings.ts';
import { isWhole, mayGoOn } from './walk.ts';
import { nextWord, seps, stemAt, sums, valueAt } from './window.ts';
import { ABBREVIATION } from './words.ts';

/**
 * Whether a form may begin with the word from `begin` to separator `k`, by all words of the window that come
 * after it. Never says no to a form; says yes where only a close reading can tell.
 */
export function mayOpen(
  text: string,
  begin: number,
  k: number,
  found: number,
  index: MatchIndex,
): boolean {
  const { firsts, openings } = index;
  const sep = seps[k] as number;
  if (valueAt(text, sep) === DOT && sep - begin === 1) return true;
  const capitals = areCapitals(text, begin);
  if (!capitals && !mayBeSmall(firsts, sums[k] as number)) return false;
  if (isProclitic(CHARS[text.charCodeAt(begin)] as number)) return true;
  const stem = stemAt(text, begin, k);
  if (mayBeWord(openings, stem, capitals)) return true;
  if (!mayBeFirst(openings, stem)) return false;
  let key = extend(NOTHING, stem);
  let letters = sep - begin;
  for (let at = k; ; ) {
    const next = nextWord(at, found);
    if (next >= found) return true;
    const gap = gapBetween(text, at, next, letters);
    const start = (seps[next - 1] as number) + 1;
    const end = seps[next] as number;
    if (gap === UNKNOWN_GAP || mayBeCut(text, start, end)) return true;
    const following = stemAt(text, start, next);
    if (at === k && !mayBePair(openings, stem, following)) return false;
    key = extend(gap === 0 ? key : extend(key, gap), following);
    if (isWhole(index, key)) return true;
    if (!mayGoOn(index, key)) return false;
    at = next;
    letters = end - start;
  }
}

/** Whether a word may be more than what stands before the separator at `end`: an accent follows, O.Q.T.F. */
export function mayBeCut(text: string, start: number, end: number): boolean {
  const value = valueAt(text, end);
  return (value & SPECIAL) !== 0 || (value === DOT && end - start === 1);
}

/** Whether a separator directly before a letter may belong to the word before it: réfugié.e, réfugié(e). */
export function isJoint(text: string, sep: number): boolean {
  const value = valueAt(text, sep);
  return value === DOT || value === BRACKET;
}

/** No hash is it, or hardly ever one: then it is read closely, which is never wrong. */
const UNKNOWN_GAP = 0x7f_ff_ff_ff;

/** The hash of what counts between two words, as `readNext` has it (`words.ts`). */
function gapBetween(text: string, k: number, next: number, letters: number): number {
  let gap = 0;
  let lines = 0;
  for (let at = k; at < next; at++) {
    const place = seps[at] as number;
    const value = valueAt(text, place);
    if ((value & SPECIAL) !== 0 || (next === k + 1 && isJoint(text, place))) return UNKNOWN_GAP;
    const counts = !isSoft(value) && !(value === NEWLINE && ++lines < 2);
    if (counts && !(value === DOT && at === k && letters <= ABBREVIATION))
      gap = extend(gap, text.charCodeAt(place));
  }
  return gap;
}
