/** A place where a text spells out a short form. Offsets are UTF-16 units. */
export interface Definition {
  short: { start: number; end: number };
  long: { start: number; end: number };
}

const SHORT = String.raw`\p{Lu}[\p{L}\p{N}.&-]{1,9}`;
const QUOTES = '«»"“”‘’\'';

/** `long form (SHORT)`, with quotation marks tolerated round the short form. */
const LONG_FIRST = new RegExp(
  String.raw`\(\s*[${QUOTES}]?\s*(${SHORT})\s*[${QUOTES}]?\s*(?:[),;:]|[-–—]\s)`,
  'gu',
);

/** What stands behind a short form that comes first, but for a bracket: “, pour …”, “stands for …”. */
const MEANING = String.raw`(?:,\s*(?:pour|for|para|für|per|voor)|\s(?:steht für|stands for|signifie|significa|sta per|staat voor))\s`;
const FOR = new RegExp(MEANING, 'u');

/** `SHORT (long form)` and `SHORT, pour long form`. */
const SHORT_FIRST = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${SHORT})\s*(?:\(\s*|${MEANING}\s*[${QUOTES}]?\s*)`,
  'gu',
);

/**
 * Places where `text` spells out an acronym, in either order. After A. Schwartz and M. Hearst, “A simple
 * algorithm for identifying abbreviation definitions in biomedical text” (2003): the letters of the
 * short form are matched from the right, and the first one must begin a word. The long form has at
 * most min(letters + 5, letters × 2) words more than small linking words need, here letters × 2 + 4,
 * since French and Spanish put articles and prepositions between the words that count.
 */
export function findDefinitions(text: string): Definition[] {
  const found: Definition[] = [];
  // Most texts spell nothing out, and to look for capitals takes long.
  if (!text.includes('(') && !FOR.test(text)) return found;
  for (const match of text.matchAll(LONG_FIRST)) {
    const short = match[1] ?? '';
    const shortStart = match.index + match[0].indexOf(short);
    const before = text.slice(Math.max(0, match.index - 300), match.index).trimEnd();
    const length = longFormBefore(before, short);
    if (length === undefined) continue;
    const end = match.index - (match.index - Math.max(0, match.index - 300) - before.length);
    found.push({
      short: { start: shortStart, end: shortStart + short.length },
      long: { start: end - length, end },
    });
  }
  for (const match of text.matchAll(SHORT_FIRST)) {
    const short = match[1] ?? '';
    const start = match.index + match[0].length;
    const after = /^[^().;:!?]{3,200}/u.exec(text.slice(start, start + 200))?.[0] ?? '';
    const length = longFormAfter(after, short);
    if (length === undefined) continue;
    found.push({
      short: { start: match.index, end: match.index + short.length },
      long: { start, end: start + length },
    });
  }
  return found;
}

function lettersOf(short: string): string[] {
  return [...fold(short.replace(/s$/u, ''))].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
}

function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[àâä]/g, 'a')
    .replace(/[éèêë]/g, 'e')
    .replace(/[îï]/g, 'i')
    .replace(/[ôö]/g, 'o')
    .replace(/[ùûü]/g, 'u')
    .replace(/ç/g, 'c');
}

const LETTER = /[\p{L}\p{N}]/u;

/** Articles, prepositions and conjunctions, whose initials acronyms leave out. */
const SMALL = new Set(
  'a à al au aux con d da das de dei del della der des di die du e el en es et für for i il in l la las le les los of on para par per por pour sur the to und van von voor y zu zum zur'.split(
    ' ',
  ),
);

/** Whether a short form is made of the initials of all words of a long form, small words left out. */
export function initialsOf(long: string, short: string): boolean {
  return wordsBefore(long, lettersOf(short)) === long.length;
}

/** Length of the words that end `before` and whose initials, small words left out, are the letters; or undefined. */
function wordsBefore(before: string, letters: readonly string[]): number | undefined {
  let letter = letters.length - 1;
  for (const { 0: word, index } of [...before.matchAll(/[\p{L}\p{N}]+/gu)].toReversed()) {
    if (SMALL.has(word.toLowerCase())) continue;
    if (fold(word)[0] !== letters[letter]) return undefined;
    if (--letter < 0) return before.length - index;
  }
  return undefined;
}

/** Length in UTF-16 units of the shortest long form that ends `before`, or undefined. */
function longFormBefore(before: string, short: string): number | undefined {
  const letters = lettersOf(short);
  const folded = fold(before);
  if (folded.length !== before.length || letters.length < 2) return undefined;
  const plain = wordsBefore(before, letters);
  if (plain !== undefined) return plain;
  let at = folded.length - 1;
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    const wanted = letters[letter];
    while (at >= 0 && !(folded[at] === wanted && (letter > 0 || startsWord(folded, at)))) at--;
    if (at < 0) return undefined;
    at--;
  }
  const long = before.slice(at + 1);
  return plausible(long, letters.length) ? long.length : undefined;
}

/** Length of the long form at the beginning of `after`: its words' initials give the letters. */
function longFormAfter(after: string, short: string): number | undefined {
  const letters = lettersOf(short);
  const folded = fold(after);
  if (folded.length !== after.length || letters.length < 2 || folded[0] !== letters[0])
    return undefined;
  let at = 0;
  for (const wanted of letters.slice(1)) {
    at++;
    while (at < folded.length && !(folded[at] === wanted && startsWord(folded, at))) at++;
    if (at >= folded.length) return undefined;
  }
  while (at < folded.length && LETTER.test(folded[at] ?? '')) at++;
  return plausible(after.slice(0, at), letters.length) ? at : undefined;
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !LETTER.test(text[at - 1] ?? '');
}

function plausible(long: string, letters: number): boolean {
  const words = long.split(/[\s’'-]+/u).filter(Boolean).length;
  return words >= 2 && words <= letters * 2 + 4 && !/[.!?;:]\s/u.test(long);
}
