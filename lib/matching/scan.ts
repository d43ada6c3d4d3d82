import { addressFinder } from './addresses.ts';
import { procliticReadings, type Reading } from './clitics.ts';
import { completeEnd, mayBegin, mayEnd } from './edges.ts';
import { formsOf } from './entries.ts';
import { MOST_WORDS } from './format.ts';
import type { MatchIndex } from './open.ts';
import { makeSpots, spot } from './spot.ts';
import type { Candidate } from './types.ts';
import { makeHits, walk } from './walk.ts';
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
    next = spot(text, next, index.firsts, spots);
    for (let s = 0; s < spots.count; s++) {
      const start = spots.at[s] as number;
      if (start < free) continue;
      const here = candidatesAt(index, text, start, all, isAddress);
      if (here === undefined) continue;
      found.push(...here);
      if (!all) free = here[0]?.end ?? 0;
    }
  }
  return found;
}

type IsAddress = (start: number, end: number) => boolean;

function candidatesAt(
  index: MatchIndex,
  text: string,
  start: number,
  all: boolean,
  isAddress: IsAddress,
): Candidate[] | undefined {
  if (!begin(words, text, start)) return undefined;
  const [word] = words.list;
  if (!word) return undefined;
  const found: Candidate[] = [];
  candidatesOf(index, undefined, all, isAddress, found);
  for (const reading of procliticReadings(text, word))
    candidatesOf(index, reading, all, isAddress, found);
  if (found.length < 2) return found.length === 0 ? undefined : found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  if (all) return merge(found);
  const longest = found.reduce((best, one) => (one.end > best.end ? one : best));
  return merge(found.filter((one) => one.start === longest.start && one.end === longest.end));
}

/** Adds what the words in the table are, in one reading of the first one. */
function candidatesOf(
  index: MatchIndex,
  reading: Reading | undefined,
  all: boolean,
  isAddress: IsAddress,
  found: Candidate[],
): void {
  const { text, list } = words;
  const [first] = list;
  walk(index, words, (reading ?? first)?.stem ?? 0, hits);
  const start = (reading ?? first)?.start ?? 0;
  for (let hit = hits.count - 1; hit >= 0; hit--) {
    const to = hits.to[hit] ?? 0;
    if (reading?.doubtful && to === 0) continue;
    const forms = formsOf(index.entries, hits.entry[hit] ?? 0, { words, to, reading });
    if (forms.length === 0) continue;
    const end = list[to]?.end ?? 0;
    if (!mayBegin(text, start) || !mayEnd(text, end) || isAddress(start, end)) continue;
    found.push({ start, end: completeEnd(text, start, end), forms });
    if (!all) return;
  }
}

/** Joins the forms of candidates that are the same span, found in two readings. */
function merge(found: Candidate[]): Candidate[] {
  const merged: Candidate[] = [];
  for (const one of found) {
    const last = merged.at(-1);
    if (last?.start === one.start && last.end === one.end)
      last.forms = [...new Set([...last.forms, ...one.forms])];
    else merged.push(one);
  }
  return merged;
}
