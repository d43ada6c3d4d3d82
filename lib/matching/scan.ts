import { addressFinder } from './addresses.ts';
import { CHARS } from './chars.ts';
import { isProclitic, procliticReadings, type Reading } from './clitics.ts';
import { completeEnd, isBeginning, isEnding } from './edges.ts';
import { formsOf } from './entries.ts';
import { MOST_WORDS } from './format.ts';
import type { MatchIndex } from './open.ts';
import { makeSpots, spot } from './spot.ts';
import type { Candidate } from './types.ts';
import { makeHits, mayBegin, walk } from './walk.ts';
import type { Word } from './word.ts';
import { begin, makeWords } from './words.ts';

const spots = makeSpots();
const words = makeWords(MOST_WORDS);
const hits = makeHits();

/**
 * Reads a text through an index: first for the places where forms may begin, then at each of them for
 * the forms that are there. With `all` every candidate, longest first, else the longest one, going
 * on behind it.
 */
export function scan(index: MatchIndex, text: string, all: boolean): Candidate[] {
  const found: Candidate[] = [];
  const isAddress = addressFinder(text);
  let free = 0;
  for (let next = 0; next <= text.length; ) {
    next = spot(text, next, index, spots);
    for (let s = 0; s < spots.count; s++) {
      const start = spots.at[s] as number;
      if (start < free || !begin(words, text, start)) continue;
      const before = found.length;
      readAll(index, all, isAddress, found);
      if (!all && found.length > before) free = found[before]?.end ?? 0;
    }
  }
  return found;
}

type IsAddress = ReturnType<typeof addressFinder>;

/** Adds what the words in the table are, in all readings of the first one. */
function readAll(index: MatchIndex, all: boolean, isAddress: IsAddress, found: Candidate[]): void {
  const [word] = words.list;
  if (!word) return;
  const before = found.length;
  read(index, undefined, all, isAddress, found);
  if (!isProclitic(CHARS[words.text.charCodeAt(word.start)] as number)) return;
  const readings = procliticReadings(words.text, word, (stem) => mayBegin(index, stem));
  if (readings.length === 0) return;
  for (const reading of readings) read(index, reading, all, isAddress, found);
  if (found.length - before < 2) return;
  const here = merge(found.splice(before).sort(byPlace));
  if (all) found.push(...here);
  else found.push(here.reduce((best, one) => (one.end > best.end ? one : best)));
}

/** Adds what the words in the table are in one reading of the first one. */
function read(
  index: MatchIndex,
  reading: Reading | undefined,
  all: boolean,
  isAddress: IsAddress,
  found: Candidate[],
): void {
  const { text, list } = words;
  const first = reading ?? (list[0] as Word);
  walk(index, words, first.stem, hits);
  const { start } = first;
  for (let hit = hits.count - 1; hit >= 0; hit--) {
    const to = hits.to[hit] as number;
    if (reading?.doubtful && to === 0) continue;
    const forms = formsOf(index.entries, hits.entry[hit] as number, { words, to, reading });
    if (forms.length === 0) continue;
    const { end } = list[to] as Word;
    const marked = isMarked(to);
    if (!isBeginning(text, start) || !isEnding(text, end) || isAddress(start, end, marked))
      continue;
    found.push({ start, end: marked ? completeEnd(text, start, end) : end, forms });
    if (!all) return;
  }
}

/** Whether there is more than letters, spaces, hyphens and apostrophes up to a word of the table. */
function isMarked(to: number): boolean {
  for (let k = 0; k <= to; k++)
    if (!(words.list[k] as Word).plain || (k > 0 && words.marked[k] !== 0)) return true;
  return false;
}

function byPlace(a: Candidate, b: Candidate): number {
  return a.start - b.start || b.end - a.end;
}

/** Joins the forms of candidates that are the same span, found in two readings. */
function merge(found: readonly Candidate[]): Candidate[] {
  const merged: Candidate[] = [];
  for (const one of found) {
    const last = merged.at(-1);
    if (last && byPlace(last, one) === 0) last.forms = [...new Set([...last.forms, ...one.forms])];
    else merged.push(one);
  }
  return merged;
}
