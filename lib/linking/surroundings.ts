import { fold } from '../matching/fold.ts';
import type { CountryHit, Place } from './scan.ts';
import { isTitle } from './titles.ts';

const CAPITAL = /^\p{Lu}/u;
const SENTENCE_END = /(?:^|[.!?:;…»”"\n]|[-–—])\s*$/u;

/** Titles that stand before a surname. They say that it is a person, not which. */
const HONORIFIC =
  /(?:^|[^\p{L}])(?:MM?|Mme|Mlle|Me|Dr|Mrs?|Ms|Sir|Lord|Lady|Sra?|Don|Doña|Herr|Frau|Dhr|Mevr|Sig|Sig\.ra|السيدة?)\.?\s$/u;

const DEFINITE =
  /(?:^|[^\p{L}])(?:(?:le|la|les|du|au|des|aux|ce|cette|the|this|el|los|las|del|al|il|lo|dello|della|dal|der|die|das|des|dem|den|het|de)\s|l['’]|dell['’]|d['’])$/iu;

const LETTER = /\p{L}/u;
/** What a first name is made of. */
const IN_NAME = /[\p{L}\p{M}’'-]/u;

/** Words with a capital that belong to surnames. */
const PARTICLE = /^(?:El|Al|Ben|Bin|Ibn|Ould|Ait|Aït|Van|Von|De|Del|Della|Di|Da|La|Le|Abu|Abou)$/u;

/** What a later word would add to a head, so that it is another body's longer name: “Conseil de l’Europe”. */
const GOES_ON =
  /^\s(?:d['’]|de |du |des |of |for |del |della |di |der |für |van |\p{Lu}|nationale?s? |régionale?s? |municipal|général|fédéral|constitutionnel|national |european )/u;

/** Whether a span has a capital (de Moor, d’Harcourt), or is written without any such distinction (Arabic). */
export function isCapitalised(text: string): boolean {
  return /\p{Lu}/u.test(text) || /^[\p{Lo}\p{N}]/u.test(text);
}

/** Whether the letters round a span are capitals throughout, as in a headline: then capitals say nothing. */
export function isShouted(text: string, { start, end }: Place): boolean {
  const around = text.slice(Math.max(0, start - 40), start) + text.slice(end, end + 40);
  return !/\p{Ll}/u.test(around) && (around.match(/\p{Lu}/gu)?.length ?? 0) >= 8;
}

/** What stands before a word inside a sentence. */
const INSIDE = /[\p{Ll}\p{N},)]\s$/u;

/** A word with a capital, and what may join it to the next: “Oficina de”, “Pro”. */
const JOINED_BEFORE =
  /\p{Lu}[\p{L}’'-]*(?:[ -]|\s(?:d['’]|(?:de|du|des|del|di|della|dei|of|for|and|et|y|e|para|pour|van|voor)\s(?:la\s|las\s|los\s|les\s|the\s|l['’])?))$/u;

/**
 * Whether a common word stands with a capital among others inside a sentence: then it is part of a proper
 * name (“Pro Asyl”, “Missing Migrants Project”, “Centro de Acogida Temporal Norte”). In a line that writes all words
 * so, as English headlines do, and in German, capitals say nothing. What has its capital of its own (“État Dublin”) is part of
 * a name only where that goes on.
 */
export function isInProperName(text: string, place: Place, hasOwnCapital = false): boolean {
  const { start, end } = place;
  if (!CAPITAL.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 60), start);
  const last = JOINED_BEFORE.exec(before);
  // The first word of a sentence has its capital from there.
  const joined =
    (!hasOwnCapital && last !== null && !SENTENCE_END.test(before.slice(0, last.index))) ||
    /^[ -]\p{Lu}/u.test(text.slice(end, end + 2)) ||
    (!hasOwnCapital &&
      INSIDE.test(text.slice(Math.max(0, start - 3), start)) &&
      /^ (?:and|for|&) \p{Lu}/u.test(text.slice(end, end + 6)));
  return joined && !isHeadline(text, place);
}

/** Whether letters are joined to other letters and a word with a capital: “EU-IOM Joint Initiative” has its own name. */
export function isInJoinedName(text: string, { start, end }: Place): boolean {
  const after = text.slice(end, end + 20);
  return (
    /^[-–]\p{Lu}{2,} \p{Lu}\p{Ll}/u.test(after) ||
    (/^ \p{Lu}\p{Ll}/u.test(after) &&
      /\p{Lu}{2}[-–]$/u.test(text.slice(Math.max(0, start - 3), start)))
  );
}

/** Whether a word has a capital inside a sentence: in languages that write nouns small, a common noun does not. */
export function isCapitalInside(text: string, place: Place): boolean {
  const { start, end } = place;
  return (
    CAPITAL.test(text.slice(start, end)) &&
    INSIDE.test(text.slice(Math.max(0, start - 3), start)) &&
    !isHeadline(text, place)
  );
}

/** Whether most words round a span have a capital, those of the name that it may be part of left out. */
function isHeadline(text: string, { start, end }: Place): boolean {
  const before = text
    .slice(Math.max(0, start - 140), start)
    .replace(/(?:\p{Lu}[\p{L}’'-]*[ -])+$/u, '');
  const after = text.slice(end, end + 140).replace(/^(?:[ -]\p{Lu}[\p{L}’'-]*)+/u, '');
  const words = (before + after).match(/(?<![\p{L}])\p{L}{4,}/gu) ?? [];
  return words.filter((word) => CAPITAL.test(word)).length >= words.length / 2;
}

/** Whether a noun goes on into the longer name of something else: “la commission des lois”. */
export function goesOn(text: string, end: number): boolean {
  return GOES_ON.test(text.slice(end, end + 20));
}

/** “…de Inclusión Universal”, “المجلس الأوروبي للإنعاش”. */
const MORE_OF_NAME = /^(?: (\p{Lu}\p{Ll}{2,})|\s(لل\p{L}{3,}))/u;

/**
 * Whether the name of a body goes on with another word, so that it is another's longer name. A first name that is known
 * is somebody who belongs to it. English and German put a title or any noun there.
 */
export function nameGoesOn(text: string, end: number, firstNames: ReadonlySet<string>): boolean {
  const more = MORE_OF_NAME.exec(text.slice(end, end + 30));
  return more !== null && !(more[1] && (firstNames.has(fold(more[1])) || isTitle(more[1])));
}

/** Whether a title of courtesy or an office stands directly before. */
export function followsTitle(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (HONORIFIC.test(before)) return true;
  const word = /(?<![\p{L}’'-])([\p{L}-]+)\s$/u.exec(before)?.[1];
  return word !== undefined && isTitle(word);
}

/** The first of the initials that stand directly before, as in “K. Zerouali”, “J. L. Escrivá”. */
export function initialBefore(text: string, start: number): string | undefined {
  return /(?<![\p{L}.])(\p{Lu})\p{Ll}?\.(?:[\s-]?\p{Lu}\.)*[\s-]?$/u.exec(
    text.slice(Math.max(0, start - 12), start),
  )?.[1];
}

/**
 * The first name that stands directly before a surname: one that the reference knows, or any word with a capital
 * inside a sentence. At the beginning of a sentence every word has a capital, in German every noun, and Arabic has
 * none: there only known first names can be told.
 */
export function firstNameBefore(
  text: string,
  start: number,
  known: ReadonlySet<string>,
  lang?: string | undefined,
): string | undefined {
  const end = start - 1;
  if (!/\s/u.test(text.charAt(end))) return undefined;
  const from = Math.max(0, start - 60);
  // Read backwards: an expression would begin at each letter of what stands before.
  let begin = end;
  for (let at = end; at > from && IN_NAME.test(text.charAt(at - 1)); at--)
    if (LETTER.test(text.charAt(at - 1))) begin = at - 1;
  const word = text.slice(begin, end);
  if (word.length < 2 || PARTICLE.test(word)) return undefined;
  if (known.has(fold(word))) return word;
  if (lang === 'de' || !CAPITAL.test(word) || /^\p{Lu}+$/u.test(word)) return undefined;
  if (isTitle(word)) return undefined;
  return SENTENCE_END.test(text.slice(from, begin)) ? undefined : word;
}

/** Whether a word with a capital follows directly, as a surname follows a first name. German writes all nouns so. */
export function isFirstName(text: string, end: number): boolean {
  return /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
}

/** Nouns that are hardly used of anything but a body, so that newspapers write them small. */
const AGENCY = /^(?:agence|agency|agencia|agenzia|agentschap)$/u;

/**
 * Whether a noun stands for a body named before: capital, definite, and not the beginning of a longer name.
 */
export function isBackReference(text: string, { start, end }: Place): boolean {
  const noun = text.slice(start, end);
  // Arabic nouns have the article for that, and an adjective with the article, or “for”, goes on with the name. Several of
  // them are nobody named before.
  if (/^ال/u.test(noun))
    return !/ات$/u.test(noun) && !/^\s(?:ال|لل)\p{L}{2}/u.test(text.slice(end, end + 5));
  return (
    (CAPITAL.test(noun) || AGENCY.test(noun)) &&
    DEFINITE.test(text.slice(Math.max(0, start - 8), start)) &&
    !goesOn(text, end)
  );
}

/** Words that may stand between a name and the country that it is of. */
const LINK_AFTER =
  /^\s(?:(?:de|du|d['’]|des|del|de la|de l['’]|of|in|en|au|aux|in|di|della|van|von)\s?)?$/u;

/**
 * The country whose adjective or name is joined to a span: “ministère marocain de l’Intérieur” is a name of
 * its own, but “Croissant-Rouge turc”, “Italian coast guard” are made as the text goes.
 */
export function joinedCountry(
  text: string,
  span: Place,
  countries: readonly CountryHit[],
): string | undefined {
  for (const hit of countries) {
    if (hit.start >= span.end && hit.start - span.end < 8)
      if (LINK_AFTER.test(text.slice(span.end, hit.start))) return hit.country;
    if (hit.end <= span.start && text.slice(hit.end, span.start) === ' ') {
      // A country before a name is an adjective in English, German and Dutch only.
      if (!/[\p{sc=Arab}]/u.test(text.slice(hit.start, hit.end))) return hit.country;
    }
  }
  return undefined;
}
