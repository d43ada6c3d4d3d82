import type { Form } from '../matching/types.ts';
import type { WordsByLanguage } from '../reference/words.ts';
import type { Use } from './lexicon.ts';

/** Forms with everything that each can be, in the order in which they were first added. */
export interface FormCollector {
  forms: Form[];
  uses: Use[][];
  add(text: string, use: Use): void;
  /** Adds words of one role, each in its language. */
  addWords(words: WordsByLanguage | undefined, use: Omit<Use, 'lang'>): void;
}

/** Collects forms, one for each text, exactness and language. */
export function formCollector(): FormCollector {
  const forms: Form[] = [];
  const uses: Use[][] = [];
  const numbers = new Map<string, number>();
  const add = (text: string, use: Use) => {
    // “AI” that is weak is still no “ai”.
    const exact = use.role === 'acronym' || (use.role === 'weak' && /^\p{Lu}{2,3}$/u.test(text));
    const key = `${exact ? 1 : 0}\u0000${use.lang ?? ''}\u0000${text}`;
    let number = numbers.get(key);
    if (number === undefined) {
      number = forms.length;
      numbers.set(key, number);
      forms.push({ text, exact, language: use.lang });
      uses.push([]);
    }
    const known = uses[number];
    if (known && !known.some((other) => other.sense === use.sense && other.role === use.role))
      known.push(use);
  };
  const addWords = (words: WordsByLanguage | undefined, use: Omit<Use, 'lang'>) => {
    for (const [lang, texts] of Object.entries(words ?? {}))
      for (const text of texts ?? []) add(text, { ...use, ...(lang === 'any' ? {} : { lang }) });
  };
  return { forms, uses, add, addWords };
}
