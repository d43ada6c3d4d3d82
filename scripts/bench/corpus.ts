import type { Form } from '../../lib/matching/types.ts';
import { VOCABULARIES, type Vocabulary } from './vocabulary.ts';

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32, T. Ettinger, public domain). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

/** Any of a list, each as likely. */
function any<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** One of a list, the first ones far more often: about as words are in a language. */
function common<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() ** 2 * list.length)] as T;
}

function invented(random: Random, { syllables }: Vocabulary): string {
  const count = 2 + Math.floor(random() * 2);
  const word = Array.from({ length: count }, () => any(random, syllables)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const LETTERS = 'ABCDEFGHIJLMNOPQRSTUV';

function inventForm(random: Random): Form {
  const vocabulary = any(random, [...VOCABULARIES, ...VOCABULARIES.slice(0, 2)]);
  const { language, heads, joints, tails, content } = vocabulary;
  const kind = random();
  if (kind < 0.15 && language !== 'ar') {
    const length = 3 + Math.floor(random() * 4);
    const text = Array.from({ length }, () => any(random, [...LETTERS])).join('');
    return { text, exact: true, language };
  }
  if (kind < 0.55)
    return {
      text: `${invented(random, vocabulary)} ${invented(random, vocabulary)}`,
      exact: false,
    };
  const place = random() < 0.5 ? invented(random, vocabulary) : any(random, content);
  const text = `${any(random, heads)} ${any(random, joints)} ${any(random, tails)} ${place}`;
  return { text: text.replaceAll("' ", "'"), exact: false, language };
}

function lengthen(random: Random, { text, exact }: Form): string {
  return exact
    ? text + any(random, [...LETTERS])
    : `${text} ${invented(random, any(random, VOCABULARIES))}`;
}

/** That many different forms: acronyms, people, institutions, in four languages. */
export function inventForms(count: number, seed = 1): Form[] {
  const random = randomNumbers(seed);
  const seen = new Set<string>();
  const forms: Form[] = [];
  while (forms.length < count) {
    let form = inventForm(random);
    // Once the short combinations are used up, names and acronyms get longer.
    while (seen.has(form.text)) form = { ...form, text: lengthen(random, form) };
    seen.add(form.text);
    forms.push(form);
  }
  return forms;
}

/** News-like text of at least that many UTF-16 units; every fiftieth word or so is one of the forms. */
export function inventText(length: number, mentioned: readonly Form[], seed = 2): string {
  const random = randomNumbers(seed);
  const paragraphs: string[] = [];
  let size = 0;
  while (size < length) {
    const vocabulary = any(random, VOCABULARIES);
    const own = mentioned.filter(({ language }) => !language || language === vocabulary.language);
    const sentences = Array.from({ length: 4 }, () => sentence(random, vocabulary, own));
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
}

function sentence(random: Random, vocabulary: Vocabulary, mentioned: readonly Form[]): string {
  const { small, content, language } = vocabulary;
  let text = '';
  const count = 8 + Math.floor(random() * 20);
  for (let word = 0; word < count; word++) {
    const kind = random();
    if (word > 0) text += kind > 0.94 ? ', ' : ' ';
    if (kind < 0.45) text += common(random, small);
    else if (kind < 0.86) text += common(random, content);
    else if (kind < 0.88 && mentioned.length > 0) text += any(random, mentioned).text;
    else if (kind < 0.93) text += invented(random, vocabulary);
    else if (kind < 0.95)
      text += language === 'fr' ? `l’${common(random, content)}` : common(random, content);
    else text += String(Math.floor(random() * 3000));
  }
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
