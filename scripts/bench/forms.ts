import { fold } from '../../lib/matching/fold.ts';
import type { Form } from '../../lib/matching/types.ts';
import type { Entry, NameSet } from '../../lib/reference/entry.ts';
import type { Language } from '../../lib/reference/kinds.ts';
import { generator, type Random } from './random.ts';

/** Before one of these words a name can be cut, and sewn to the end of another. */
const JOINT =
  /\s(?=(?:de|des|du|pour|sur|et|en|à|of|for|on|and|in|to|del|para|sobre|y|für|der|von|und|per|sul|van|voor)\s|d[’'])/u;

const SEED = 20_261_125;

/** The forms of entries' names and acronyms, each once. */
export function realForms(entries: readonly Entry[]): Form[] {
  const forms = entries.flatMap(({ names }) =>
    (Object.entries(names) as [Language, NameSet][]).flatMap(([language, set]) =>
      formsOf(set, language),
    ),
  );
  return [...new Map(forms.map((form) => [keyOf(form), form])).values()];
}

function formsOf({ preferred, variants = [], acronyms = [] }: NameSet, language: string): Form[] {
  return [
    ...[preferred, ...variants].map((text) => ({ text, exact: false, language })),
    ...acronyms.map((text) => ({ text, exact: true, language })),
  ];
}

function keyOf({ text, exact, language }: Form): string {
  return `${exact} ${language} ${text}`;
}

/**
 * So many forms: some real ones, then invented ones that look like names: parts of real names sewn together
 * anew within their language, acronyms of their letters. None that stands in the texts, so that
 * each number of forms finds the same there and only the number differs. The same every time.
 */
export function formsUpTo(
  count: number,
  given: readonly Form[],
  real: readonly Form[],
  texts: readonly string[],
): Form[] {
  const random = generator(SEED);
  const written = sequencesIn(texts);
  const parts = partsOf(real);
  const forms = new Map(given.slice(0, count).map((form) => [keyOf(form), form]));
  while (forms.size < count) {
    const pattern = random.pick(real);
    const form = isCapitals(pattern)
      ? acronymLike(pattern, random)
      : nameLike(pattern, parts, random);
    const words = fold(form.text).split(' ').slice(0, LONGEST).join(' ');
    if (!written.has(words)) forms.set(keyOf(form), form);
  }
  return [...forms.values()];
}

/** Words up to which sequences of the texts are listed. */
const LONGEST = 5;

/** Every sequence of words in the texts, folded. */
function sequencesIn(texts: readonly string[]): Set<string> {
  const sequences = new Set<string>();
  for (const text of texts) {
    const words = fold(text).split(' ');
    words.forEach((_, at) => {
      for (let length = 1; length <= LONGEST; length++)
        sequences.add(words.slice(at, at + length).join(' '));
    });
  }
  return sequences;
}

interface Parts {
  heads: string[];
  tails: string[];
}

/** By language: what names begin with, and what follows in them. */
function partsOf(forms: readonly Form[]): Map<string | undefined, Parts> {
  const parts = new Map<string | undefined, Parts>();
  for (const { text, exact, language } of forms) {
    if (exact) continue;
    const own = parts.get(language) ?? { heads: [], tails: [] };
    const [head = text, ...tails] = cut(text);
    own.heads.push(head);
    own.tails.push(...tails);
    parts.set(language, own);
  }
  return parts;
}

/** A name in its parts; one without joints is cut before its last word. */
function cut(text: string): string[] {
  const parts = text.split(JOINT);
  if (parts.length > 1) return parts;
  const at = text.lastIndexOf(' ');
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function nameLike(
  pattern: Form,
  parts: ReadonlyMap<string | undefined, Parts>,
  random: Random,
): Form {
  const { heads = [], tails = [] } = parts.get(pattern.language) ?? {};
  const chosen = [random.pick(heads)];
  const length = Math.max(2, cut(pattern.text).length);
  while (chosen.length < length) chosen.push(random.pick(tails));
  return { ...pattern, exact: false, text: chosen.join(' ') };
}

function isCapitals({ text }: Form): boolean {
  return /^\p{Lu}+$/u.test(text);
}

function acronymLike(pattern: Form, random: Random): Form {
  const letters = [...pattern.text];
  const mixed = letters.map(() => random.pick(letters)).join('');
  return {
    ...pattern,
    text: mixed + random.pick(['', '', 'A', 'C', 'E', 'I', 'M', 'N', 'P', 'R']),
  };
}
