/** An ending of a folded word and what takes its place; `` adds to the word as it is. */
type Ending = readonly [pattern: RegExp, ...instead: string[]];

/**
 * How nouns and adjectives change in the plural (in German also by case), beyond the s that the scan sees
 * through. Regular forms only, of folded words: no accents, so Fälle is falle. An ending that fits a
 * word is no proof that the word has it; a form that nobody writes costs nothing.
 */
const ENDINGS: Readonly<Record<string, readonly Ending[]>> = {
  fr: [
    [/al$/, 'aux'],
    [/ail$/, 'aux'],
  ],
  en: [
    [/(?<=[bcdfghjklmnpqrstvwxz])y$/, 'ies'],
    [/(?<=s|x|z|ch|sh)$/, 'es'],
    [/man$/, 'men'],
  ],
  es: [
    [/(?<=[dlnrjysiu])$/, 'es'],
    [/z$/, 'ces'],
  ],
  it: [
    [/(?<!i)o$/, 'i'],
    [/(?<=c|g)o$/, 'hi'],
    [/io$/, 'i'],
    [/(?<=c|g)a$/, 'he'],
    [/(?<![cg])a$/, 'e', 'i'],
    [/e$/, 'i'],
  ],
  nl: [
    [/(?<=[^aeiou])$/, 'en'],
    [/(?<=e)$/, 'n'],
    [/([aeou])\1([bcdfghjklmnpqrtvwz])$/, '$1$2en'],
    [/(?<=[^aeiou][aeiou])([bcdfgklmnprt])$/, '$1$1en'],
    [/f$/, 'ven'],
    [/s$/, 'zen'],
  ],
  de: [
    [/(?<=ung|heit|keit|schaft|ion|tat)$/, 'en'],
    [/(?<=in)$/, 'nen'],
    [/(?<=e)$/, 'n', 'r', 'm'],
    [/(?<=er|el)$/, 'n'],
    [/(?<!e|er|el|en|in|ung|heit|keit|schaft|ion|tat)$/, 'e', 'en', 'er', 'ern'],
  ],
  ar: [
    [/ه$/, 'ات'],
    [/(?<=\p{L}{4})(?<![هاويىة])$/u, 'ون', 'ين', 'ا'],
  ],
};

/** Whether words of a language change in ways that the scan does not see through. */
export function hasEndings(language: string): boolean {
  return language in ENDINGS;
}

/** German adjectives end otherwise after an article: sicherer Staat, im sicheren Staat. */
const GERMAN_ADJECTIVE: readonly Ending[] = [[/er$|es$/, 'e', 'en', 'em', 'er', 'es']];

/** Letters below which a word is not inflected: small words do not change. */
const SHORTEST = 4;
const SHORTEST_ADJECTIVE = 6;

/** The inflected writings of a folded word in a language; the word itself is not among them. */
export function inflected(word: string, language: string, adjective = false): string[] {
  const isAdjective = adjective && language === 'de';
  if (word.length < (isAdjective ? SHORTEST_ADJECTIVE : SHORTEST)) return [];
  const endings = isAdjective ? GERMAN_ADJECTIVE : (ENDINGS[language] ?? []);
  const writings = new Set<string>();
  for (const [pattern, ...instead] of endings)
    if (pattern.test(word))
      for (const ending of instead) writings.add(word.replace(pattern, ending));
  writings.delete(word);
  return [...writings];
}
