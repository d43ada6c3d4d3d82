import { areCapitals } from './chars.ts';
import { checkOf, foldRange, pluralsOf } from './check.ts';
import { firstWritings } from './first-writings.ts';
import { EXACT, MOST_WORDS, NUMBER, PROCLITICS, TAKES_S, TAKES_X } from './format.ts';
import { extend, NOTHING } from './hash.ts';
import { pluralEndings, writingsOf } from './inflect.ts';
import { packSteps, type Writing } from './pack.ts';
import { atOnce, type Steps, stepwise } from './steps.ts';
import type { Form } from './types.ts';
import { extendByWord } from './walk.ts';
import { begin, makeWords, type Words, wordAt } from './words.ts';

/**
 * Packs forms into one blob for `openIndex`. The same forms in the same order give the same bytes. Forms
 * of one letter or none, and of more than `MOST_WORDS` words, are left out: nothing ever is one of them.
 */
export function compileIndex(forms: readonly Form[]): ArrayBuffer {
  return atOnce(indexSteps(forms));
}

/** `compileIndex`, in steps. */
export function* indexSteps(forms: readonly Form[]): Steps<ArrayBuffer> {
  const words = makeWords(MOST_WORDS + 1);
  const writings: Writing[] = [];
  yield* stepwise(forms.entries(), ([number, form]) => {
    for (const text of writingsOf(form)) {
      const writing = compileWriting(text, form, number & NUMBER, words);
      if (writing) writings.push(writing);
    }
  });
  return yield* packSteps(writings);
}

function compileWriting(
  text: string,
  form: Form,
  number: number,
  words: Words,
): Writing | undefined {
  if (!begin(words, text, 0)) return undefined;
  const [first] = words.list;
  const keys = [extend(NOTHING, first?.stem ?? 0)];
  const stems = [first?.stem ?? 0];
  let letters = first?.letters ?? 0;
  for (let k = 1, word = wordAt(words, k); word; word = wordAt(words, ++k)) {
    keys.push(extendByWord(keys[k - 1] ?? 0, words, k));
    letters += word.letters;
    if (k === 1) stems.push(word.stem);
  }
  if (!first || letters < 2 || keys.length > MOST_WORDS) return undefined;
  const stretch = { words, to: keys.length - 1 };
  const plurals = pluralsOf(stretch);
  const [initial = 0] = foldRange(text, first.start, first.stop);
  const flags = flagsOf(form, initial) | number;
  return {
    keys,
    stems,
    check: checkOf(stretch, plurals, form.exact),
    plurals,
    flags,
    wantsCapitals: form.exact && first.plain && areCapitals(text, first.start),
    firsts: firstWritings(text, first, flags),
  };
}

function flagsOf({ exact, language }: Form, initial: number): number {
  const { s, x } = pluralEndings(language);
  const arabic = initial >= 0x6_20 && initial <= 0x6_ff;
  const proclitics = arabic && (language === undefined || language === 'ar');
  return (
    (exact ? EXACT : 0) | (s ? TAKES_S : 0) | (x ? TAKES_X : 0) | (proclitics ? PROCLITICS : 0)
  );
}
