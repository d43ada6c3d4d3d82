import { SPELLINGS, type Spelling } from './spellings.ts';

/** Says that an address stands as it is. */
const AS_IS = '=';

/** Longest address that is folded, in UTF-16 units: the schema takes none that is longer. */
const LONGEST = 1000;

/** Shortest run of words that is worth a marker. */
const SHORTEST = 4;

/** The numbers that are written after a marker. Words beyond them are not counted. */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

const MARKER = /[~^`]|[{}|]([0-9a-zA-Z])([0-9a-zA-Z])/g;
const BY_MARKER = new Map(
  SPELLINGS.flatMap((spelling) => [
    [spelling.rest, spelling],
    [spelling.some, spelling],
  ]),
);

/**
 * An address with markers for the words that the title of its source has as well, as in `/2024/03/camp-seized-by-rebels/`,
 * and with letters for their escapes. Addresses often are half title, in another spelling that no compressor sees through.
 */
export function foldAddress(address: string, title: string): string {
  const readable = unescaped(address);
  const [shortest] = SPELLINGS.map((spelling) => marked(readable, title, spelling))
    .filter((folded) => unfoldAddress(folded, title) === address)
    .sort((a, b) => a.length - b.length);
  return shortest ?? AS_IS + address;
}

/** The inverse of `foldAddress`; undefined for what that does not write, and for what is longer than an address may be. */
export function unfoldAddress(folded: string, title: string): string | undefined {
  if (folded.startsWith(AS_IS)) return folded.slice(AS_IS.length);
  const known = new Map<Spelling, string[]>();
  let next = 0;
  let length = folded.length;
  const address = folded.replace(MARKER, (marker: string, skip?: string, count?: string) => {
    const spelling = BY_MARKER.get(marker.charAt(0));
    if (!spelling || length > LONGEST) return '';
    const words = known.get(spelling) ?? wordsOf(title, spelling);
    known.set(spelling, words);
    const from = skip === undefined ? next : (next + DIGITS.indexOf(skip)) % words.length;
    const to = count === undefined ? words.length : from + DIGITS.indexOf(count);
    const run = words.slice(from, to).join(spelling.joint);
    next = to % words.length;
    // A title without words has no place that is reached.
    const sound = from < to && to <= words.length;
    length += sound ? run.length : Number.POSITIVE_INFINITY;
    return run;
  });
  return length > LONGEST ? undefined : escaped(address);
}

/** From left to right, where a word begins, the longest run of words of the title. */
function marked(address: string, title: string, spelling: Spelling): string {
  const words = wordsOf(title, spelling);
  let folded = '';
  let next = 0;
  for (let at = 0; at < address.length; ) {
    const begins = !/[0-9A-Za-z]/.test(address.charAt(at - 1));
    const run = begins ? longestRun(address, at, words, spelling.joint) : undefined;
    if (!run) {
      folded += address.charAt(at++);
      continue;
    }
    const skip = (run.from - next + words.length) % words.length;
    folded +=
      skip === 0 && run.to === words.length
        ? spelling.rest
        : `${spelling.some}${DIGITS.charAt(skip)}${DIGITS.charAt(run.to - run.from)}`;
    at += run.length;
    next = run.to % words.length;
  }
  return folded;
}

function longestRun(address: string, at: number, words: readonly string[], joint: string) {
  let longest = { from: 0, to: 0, length: SHORTEST - 1 };
  words.forEach((word, from) => {
    let run = word;
    if (!address.startsWith(run, at)) return;
    let to = from + 1;
    while (to < words.length && address.startsWith(`${run}${joint}${words[to]}`, at))
      run += joint + words[to++];
    if (run.length > longest.length) longest = { from, to, length: run.length };
  });
  return longest.length < SHORTEST ? undefined : longest;
}

function wordsOf(title: string, { words }: Spelling): string[] {
  return words(title).slice(0, DIGITS.length - 1);
}

/** With letters for those escapes that `escaped` writes. */
function unescaped(address: string): string {
  return address.replace(/(?:%[89A-F][0-9A-F])+/g, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}

/** A half of a pair has no escape: such an address is left as it is. */
function escaped(address: string): string {
  return address.replace(/[^\0-\x7f]+/g, (letters) =>
    letters.isWellFormed() ? encodeURIComponent(letters) : letters,
  );
}
