import { ELIDED } from './edges.ts';
import { hasEndings, inflected } from './endings.ts';
import { fold } from './fold.ts';
import type { Form } from './types.ts';

const TAKES_S: ReadonlySet<string> = new Set(['fr', 'en', 'es', 'de', 'nl', 'it', 'ca', 'pt']);

/** Whether the words of a language take an s in the plural or genitive, and an x after u. */
export function pluralEndings(language: string | undefined): { s: boolean; x: boolean } {
  return { s: TAKES_S.has(language ?? ''), x: language === 'fr' };
}

/** Combinations of inflected words above which only some are made. */
const MOST_COMBINATIONS = 12;

/**
 * The ways of writing a form that the scan does not see through by itself, the form first: other spellings
 * of any, inflections of those that are not exact.
 */
export function writingsOf({ text, exact, language }: Form): string[] {
  const writings = new Set<string>();
  for (const spelling of spellings(text, language)) {
    writings.add(spelling);
    if (!exact && language !== undefined && hasEndings(language))
      for (const writing of inflections(spelling, language)) writings.add(writing);
  }
  return [...writings];
}

function spellings(text: string, language: string | undefined): string[] {
  const found = [text];
  if (text.includes('.'))
    found.push(
      // J. K. Rowling, J.K. Rowling
      text.replaceAll(/(?<![\p{L}\p{N}])(\p{Lu}\.) (?=\p{Lu}\.)/gu, '$1'),
      text.replaceAll(/(?<![\p{L}\p{N}])(\p{Lu}\.)(?=\p{Lu}\. \p{Lu}\p{Ll})/gu, '$1 '),
      // EE. UU., EEUU
      text.replace(/^(\p{Lu})\1\. ?(\p{Lu})\2\.?$/u, '$1$1$2$2'),
    );
  // Sa'id, Said
  if (/['’]/.test(text))
    found.push(
      text.replaceAll(/(\p{L}+)['’](?=\p{L})/gu, (whole, part: string) =>
        ELIDED.has(fold(part)) ? whole : part,
      ),
    );
  if (language === 'de' && /[äöü]/i.test(text))
    found.push(text.replaceAll(/[äöüÄÖÜ]/g, (letter) => `${fold(letter)}e`));
  return found;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** After one of these a Romance name goes on with what its first noun is of, for, by: in its own number. */
const OF =
  /^(?:[dlàa]|de|du|des|del|d[aeio]|de[il]|dell[aeo]?|degli|dal|dalla|della?|pour|por|para|per|par|en|in|sur|su|sobre|con|contre|contra|contro|al|alla|au|aux|et|e|y|ou|o)$/iu;

function inflections(text: string, language: string): string[] {
  const words = text.match(WORD) ?? [];
  const choices = words.map((word, at) => [
    word,
    ...(changes(word, at, words, language)
      ? inflected(fold(word), language, at + 1 < words.length)
      : []),
  ]);
  if (choices.every(({ length }) => length === 1)) return [];
  const gaps = text.split(WORD);
  const combinations = choices.reduce((product, { length }) => product * length, 1);
  const picked = combinations > MOST_COMBINATIONS ? someOf(choices) : allOf(choices);
  return picked.map((chosen) => chosen.map((word, at) => (gaps[at] ?? '') + word).join(''));
}

/**
 * Whether a word of a name changes with its number. Capitals inside a name stand for a name in the name,
 * which does not; but German writes its nouns so, and the last of them changes.
 */
function changes(word: string, at: number, words: readonly string[], language: string): boolean {
  const last = at === words.length - 1;
  if (language === 'ar') return at === 0;
  if (language === 'de') return last || at === 0 || /^\p{Ll}/u.test(word);
  const capital = /^\p{Lu}/u.test(word);
  if (capital && words.length > 1 && (at > 0 || !words.some((other) => /^\p{Ll}{4}/u.test(other))))
    return false;
  if (language === 'en' || language === 'nl') return last;
  const of = words.findIndex((other) => OF.test(other));
  return of < 0 || at < of || (last && at > 0 && !OF.test(words[at - 1] ?? ''));
}

function allOf(choices: readonly string[][]): string[][] {
  return choices.reduce<string[][]>(
    (made, words) => made.flatMap((before) => words.map((word) => [...before, word])),
    [[]],
  );
}

/** One word changed at a time, and all of them in the first way. */
function someOf(choices: readonly string[][]): string[][] {
  const plain = choices.map(([word = '']) => word);
  const one = choices.flatMap((words, at) => words.slice(1).map((word) => plain.with(at, word)));
  return [...one, choices.map(([word = '', changed = word]) => changed)];
}
