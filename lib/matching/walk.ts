import { areCapitals } from './chars.ts';
import { MOST_WORDS, SLOT } from './format.ts';
import { extend, NOTHING } from './hash.ts';
import type { MatchIndex } from './open.ts';
import { mayBeFirst, mayBePair, mayBeWhole, mayBeWord, mayGoOn } from './openings.ts';
import { type Words, wordAt } from './words.ts';

/** Sequences of words, all from the first word of a table on, that forms are compiled under. */
export interface Hits {
  count: number;
  /** Last word of each, shortest sequence first, and where its entries begin in the index. */
  to: Int32Array;
  entry: Int32Array;
}

export function makeHits(): Hits {
  return { count: 0, to: new Int32Array(MOST_WORDS), entry: new Int32Array(MOST_WORDS) };
}

/**
 * Looks up the first word of the table by the stem given, then with the next ones for as long as forms
 * begin so: at most `MOST_WORDS` look-ups, whatever the text.
 */
export function walk(index: MatchIndex, words: Words, stem: number, hits: Hits): void {
  hits.count = 0;
  const [first] = words.list;
  const capitals = !first?.plain || areCapitals(words.text, first.start);
  let key = extend(NOTHING, stem);
  if (mayBeWord(index.openings, stem, capitals)) note(hits, 0, entriesAt(index.slots, key));
  if (!mayBeFirst(index.openings, stem)) return;
  for (let to = 1; ; to++) {
    const word = wordAt(words, to);
    if (!word || (to === 1 && !mayBePair(index.openings, stem, word.stem))) return;
    key = extendByWord(key, words, to);
    if (mayBeWhole(index.sequences, key)) note(hits, to, entriesAt(index.slots, key));
    if (!mayGoOn(index.sequences, key)) return;
  }
}

/** Whether forms may begin with a word of that stem, whatever its case. */
export function mayBegin({ openings }: MatchIndex, stem: number): boolean {
  return mayBeWord(openings, stem, true) || mayBeFirst(openings, stem);
}

/** Whether a form is a sequence of words of this hash. */
export function isWhole({ slots }: MatchIndex, key: number): boolean {
  return entriesAt(slots, key) !== NONE;
}

/** The hash of a sequence with word `k` at its end. */
export function extendByWord(key: number, words: Words, k: number): number {
  const gap = words.gaps[k] ?? 0;
  return extend(gap === 0 ? key : extend(key, gap), words.list[k]?.stem ?? 0);
}

const NONE = -1;

function note(hits: Hits, to: number, entry: number): void {
  if (entry === NONE) return;
  hits.to[hits.count] = to;
  hits.entry[hits.count++] = entry;
}

/** Where a hash belongs among `count` slots: in the order of hashes, but for clashes. */
export function homeOf(key: number, count: number): number {
  return Math.floor(((key >>> 0) / 2 ** 32) * count);
}

/** Where the entries of the forms of this hash begin. */
function entriesAt(slots: Int32Array, key: number): number {
  const count = slots.length / SLOT;
  let slot = homeOf(key, count);
  for (let tries = 0; tries < count; tries++) {
    const value = slots[slot * SLOT + 1] ?? 0;
    if (value === 0 || slots[slot * SLOT] === key) return value - 1;
    slot = slot + 1 === count ? 0 : slot + 1;
  }
  return NONE;
}
