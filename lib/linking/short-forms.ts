import { fold } from '../matching/fold.ts';
import type { Entry, Holder } from '../reference/entry.ts';
import type { Language } from '../reference/kinds.ts';

/** Kinds that a text goes on about by their first or last noun. */
const HEADED: ReadonlySet<string> = new Set(['body', 'organisation', 'law', 'agreement']);

/** Languages that put the noun first; in the others it stands last, or before “of” and “for”. */
const NOUN_FIRST: ReadonlySet<Language> = new Set(['fr', 'es', 'it', 'ar']);
const LINK = /^(?:of|for|on|für|voor|van|der|des|zur)$/u;

/**
 * The noun under which a text goes on about a body: “Conseil” of “Conseil national des droits de l’homme”,
 * “Agency” of “European Union Agency for Asylum”. `nouns` are those that a language has for bodies.
 */
export function headOf(
  { kind }: Entry,
  name: string,
  language: Language,
  nouns: readonly string[] | undefined,
): string | undefined {
  if (!HEADED.has(kind) || !nouns) return undefined;
  const words = name.split(/\s+/u);
  if (words.length < 2) return undefined;
  if (language === 'ar') return arabicHeadOf(words, nouns);
  if (NOUN_FIRST.has(language)) return nouns.find((noun) => name.startsWith(`${noun} `));
  const of = words.findIndex((word) => LINK.test(word));
  const last = of > 0 ? words[of - 1] : words.at(-1);
  return nouns.find((noun) => noun === last);
}

/** “المجلس” of “المجلس الوطني لحقوق الإنسان”, and “الوزارة” of “وزارة الداخلية”: the text goes on with the article. */
function arabicHeadOf(
  [first = '']: readonly string[],
  nouns: readonly string[],
): string | undefined {
  const definite = first.startsWith('ال') ? first : `ال${first}`;
  return nouns.find((noun) => noun === definite);
}

/** Words after which an Arabic phrase goes on without agreement. */
const PARTICLES: ReadonlySet<string> = new Set([
  'في',
  'من',
  'على',
  'عن',
  'إلى',
  'مع',
  'بلا',
  'بدون',
  'دون',
]);

/** What an adjective made of a noun ends in: نظامي، نظامية، نظاميين. Another second word is a noun that the first is joined to. */
const ADJECTIVE = /(?:ي|ية|يين|يون|يات)$/u;

/** Words that take no article: those that have it or a preposition, and adverbs. */
const NO_ARTICLE = /^(?:ال|لل|بال)|ا$/u;

/**
 * An Arabic common noun, or phrase of two words, with the article: “مهاجر” gives “المهاجر”, “طالب لجوء” gives “طالب اللجوء”,
 * and “مهاجر نظامي” “المهاجر النظامي”. Nothing for a phrase that has it.
 */
export function withArticle(phrase: string): string[] {
  const words = phrase.split(' ');
  const [first = '', second = '', third = ''] = words;
  const takesNone = (word: string) =>
    !/^\p{sc=Arab}{3,}$/u.test(word) || NO_ARTICLE.test(word) || PARTICLES.has(word);
  if (words.some(takesNone)) return [];
  if (words.length === 1) return [`ال${first}`];
  if (words.length === 2)
    return [ADJECTIVE.test(second) ? `ال${first} ال${second}` : `${first} ال${second}`];
  return words.length === 3 && second === 'غير' ? [`ال${first} غير ال${third}`] : [];
}

/** Newspapers of these languages write an acronym that is read as a word with one capital: Ofpra, Anef, Acnur. */
const AS_WORD: ReadonlySet<Language> = new Set(['fr', 'es', 'it', 'nl', 'de']);

/** An acronym of four letters or more as newspapers write what is read as a word, or undefined. */
export function readAsWord(acronym: string, language: Language): string | undefined {
  if (!AS_WORD.has(language) || !/^\p{Lu}{3,}$/u.test(acronym)) return undefined;
  // Italian newspapers write all of them so, Oim, Cpr, Unhcr; but a word of the language ends in a vowel: sai, ape.
  const isPlain = language === 'it' && (acronym.length > 3 || !/[AEIOU]$/u.test(acronym));
  if (!isPlain && !/^(?=.*[AEIOUYÉÈÀ]).{4,}$/u.test(acronym)) return undefined;
  return acronym.slice(0, 1) + acronym.slice(1).toLowerCase();
}

/** The last word of a person's Latin name: most often the surname. Entries name the others. */
export function surnamesOf(entry: Entry): readonly string[] {
  if (entry.surnames) return entry.surnames;
  const { fr, en, es, de, it, nl } = entry.names;
  const last = (fr ?? en ?? es ?? de ?? it ?? nl)?.preferred.split(' ').at(-1);
  return last && last.length > 2 ? [last] : [];
}

/** A person's first names in every spelling, folded: khalid of Khalid Zerouali. */
export function firstNamesOf({ names }: Entry): string[] {
  const firsts = Object.values(names).flatMap((set) =>
    [set.preferred, ...(set.variants ?? [])].flatMap((name) => {
      const [first, surname] = name.split(' ');
      return first && surname ? [fold(first)] : [];
    }),
  );
  return [...new Set(firsts)];
}

/** First and last year of the time in offices; an open end counts as confirmed on its last day. */
export function yearsOf(terms: readonly Holder[]): readonly [number, number] | undefined {
  const year = (date: string | undefined) => (date ? [Number(date.slice(0, 4))] : []);
  const years = terms.flatMap(({ from, to, confirmed }) => [
    ...year(from),
    ...year(to ?? confirmed ?? from),
  ]);
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined;
}
