import { addTo, type Filter, makeFilter } from './filter.ts';
import { HEADER, LAST, MAGIC, PLURALS, SLOT, VERSION, WORD_BYTES } from './format.ts';
import { addOpening, addSequences } from './openings.ts';
import { type Steps, stepwise } from './steps.ts';
import { homeOf } from './walk.ts';

/** One way of writing a form, as hashes. */
export interface Writing {
  /** Hash of its first word, of its first two, and so on to all of it. */
  keys: readonly number[];
  /** Stems of its first word and, if there is one, of the second. */
  stems: readonly number[];
  check: number;
  plurals: number;
  /** Flags and number of the form. */
  flags: number;
  /** It can only match where the text begins with two capitals. */
  wantsCapitals: boolean;
  /** Hashes of what may stand in a text for its first word. */
  firsts: readonly number[];
}

/** Slots for each hash: at 1.6 a look-up that fails reads about two of them. */
const SLOTS_A_KEY = 1.6;

/** Lays writings out as `format.ts` says. */
export function* packSteps(writings: readonly Writing[]): Steps<ArrayBuffer> {
  const sorted = writings
    .map((writing, place) => ({ writing, place, key: writing.keys.at(-1) ?? 0 }))
    .sort((a, b) => a.key - b.key || a.place - b.place);
  yield undefined;
  const entries: number[] = [];
  const firstEntry = new Map<number, number>();
  yield* stepwise(
    sorted.entries(),
    ([
      at,
      {
        writing: { check, flags, plurals },
        key,
      },
    ]) => {
      if (!firstEntry.has(key)) firstEntry.set(key, entries.length);
      const last = sorted[at + 1]?.key === key ? 0 : LAST;
      if (plurals === 0) entries.push(check, flags | last);
      else entries.push(check, flags | last | PLURALS, plurals);
    },
  );
  return join([
    yield* slotsOf(firstEntry),
    Int32Array.from(entries),
    (yield* firstsOf(writings)).blocks,
    (yield* openingsOf(writings)).blocks,
    (yield* sequencesOf(writings)).blocks,
  ]);
}

function* slotsOf(firstEntry: ReadonlyMap<number, number>): Steps<Int32Array> {
  const keys = Uint32Array.from(firstEntry.keys()).sort();
  const count = Math.ceil(keys.length * SLOTS_A_KEY) + 1;
  const slots = new Int32Array(count * SLOT);
  yield* stepwise(keys, (unsigned) => {
    const key = unsigned | 0;
    let slot = homeOf(key, count);
    while (slots[slot * SLOT + 1] !== 0) slot = slot + 1 === count ? 0 : slot + 1;
    slots[slot * SLOT] = key;
    slots[slot * SLOT + 1] = (firstEntry.get(key) ?? 0) + 1;
  });
  return slots;
}

function* firstsOf(writings: readonly Writing[]): Steps<Filter> {
  const hashes = new Set<number>();
  yield* stepwise(writings, ({ firsts }) => {
    for (const hash of firsts) hashes.add(hash);
  });
  const filter = makeFilter(hashes.size);
  yield* stepwise(hashes, (hash) => addTo(filter, hash));
  return filter;
}

function* openingsOf(writings: readonly Writing[]): Steps<Filter> {
  const members = new Set<string>();
  yield* stepwise(writings, ({ stems }) => {
    members.add(String(stems[0]));
    if (stems.length > 1) members.add(stems.join(' '));
  });
  const filter = makeFilter(members.size);
  yield* stepwise(writings, ({ stems, wantsCapitals }) => addOpening(filter, stems, wantsCapitals));
  return filter;
}

function* sequencesOf(writings: readonly Writing[]): Steps<Filter> {
  const members = new Set<number>();
  yield* stepwise(writings, ({ keys }) => {
    for (const key of keys.slice(1)) members.add(key);
  });
  const filter = makeFilter(members.size);
  yield* stepwise(writings, ({ keys }) => addSequences(filter, keys));
  return filter;
}

function join(arrays: readonly Int32Array[]): ArrayBuffer {
  const numbers = arrays.reduce((sum, { length }) => sum + length, HEADER);
  const all = new Int32Array(numbers);
  all.set([MAGIC, VERSION, numbers * WORD_BYTES, ...arrays.map(({ length }) => length)]);
  let at = HEADER;
  for (const array of arrays) {
    all.set(array, at);
    at += array.length;
  }
  return all.buffer;
}
