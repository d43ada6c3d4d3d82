import { areCapitals } from './chars.ts';
import { DOT, isSoft, JOINT, NEWLINE, SPECIAL } from './classes.ts';
import { isProclitic, procliticReadings } from './clitics.ts';
import { extend, NOTHING } from './hash.ts';
import type { MatchIndex } from './open.ts';
import { mayBeFirst, mayBePair, mayBeWhole, mayBeWord, mayGoOn } from './openings.ts';
import { isWhole } from './walk.ts';
import { begins, hashes, joints, stems, stops, valueAt } from './window.ts';
import { emptyWord } from './word.ts';
import { ABBREVIATION } from './words.ts';

/** No hash is it, or hardly ever one: then it is read closely, which is never wrong. */
const UNKNOWN_GAP = 0x7f_ff_ff_ff;

/** The window that is looked at, and the index that it is read through. */
export interface Sight {
  text: string;
  index: MatchIndex;
  /** Number of words. */
  count: number;
  /** No other words follow in the text. */
  isLast: boolean;
}

const word = emptyWord();

/**
 * Whether a form may begin with word `w` of the window, by the words that come after it. Never says no to a
 * form; says yes where only a close reading can tell.
 */
export function mayOpen(w: number, sight: Sight): boolean {
  if (mayBeDotted(w) || mayOpenAs(stems[w] as number, w, sight)) return true;
  const begin = begins[w] as number;
  if (!isProclitic(valueAt(begin))) return false;
  word.start = begin;
  word.stop = stops[w] as number;
  word.letters = word.stop - begin;
  word.hash = hashes[w] as number;
  const opens = (stem: number) => mayOpenAs(stem, w, sight);
  return procliticReadings(sight.text, word, opens).length > 0;
}

/** The same for a stem in which word `w` is read. */
function mayOpenAs(stem: number, w: number, { text, index, count, isLast }: Sight): boolean {
  const { openings, sequences } = index;
  let key = extend(NOTHING, stem);
  if (mayBeWord(openings, stem, areCapitals(text, begins[w] as number)) && isWhole(index, key))
    return true;
  for (let at = w; at + 1 < count; at++) {
    const following = stems[at + 1] as number;
    if (
      at === w &&
      joints[at] === 0 &&
      joints[at + 1] === 0 &&
      !mayBePair(openings, stem, following)
    )
      return false;
    const gap = gapBehind(text, at);
    if (gap === UNKNOWN_GAP || mayBeCut(at + 1)) return at > w || mayBeFirst(openings, stem);
    if (at === w && !mayBePair(openings, stem, following)) return false;
    key = extend(gap === 0 ? key : extend(key, gap), following);
    if (mayBeWhole(sequences, key) && isWhole(index, key)) return true;
    if (!mayGoOn(sequences, key)) return false;
  }
  return !isLast && mayBeFirst(openings, stem);
}

/** Whether a word may be the first letter of a dotted acronym: O.Q.T.F. */
function mayBeDotted(w: number): boolean {
  return joints[w] !== 0 && (stops[w] as number) - (begins[w] as number) === 1;
}

/** Whether a word may be more than what stands before its end: an accent follows, or it is dotted. */
function mayBeCut(w: number): boolean {
  return (valueAt(stops[w] as number) & SPECIAL) !== 0 || mayBeDotted(w);
}

/** The hash of what counts between a word and the next, as `readNext` has it (`words.ts`). */
function gapBehind(text: string, w: number): number {
  const end = stops[w] as number;
  const next = begins[w + 1] as number;
  let gap = 0;
  let lines = 0;
  for (let at = end; at < next; at++) {
    const value = valueAt(at);
    if (isSoft(value)) continue;
    if ((value & SPECIAL) !== 0 || (next === end + 1 && (value & JOINT) !== 0)) return UNKNOWN_GAP;
    if (value === NEWLINE && ++lines < 2) continue;
    if (value === DOT && at === end && end - (begins[w] as number) <= ABBREVIATION) continue;
    gap = extend(gap, text.charCodeAt(at));
  }
  return gap;
}
