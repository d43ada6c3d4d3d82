import type { ReaderLanguage } from '../reference/kinds.ts';
import { whose as ar } from './ar/whose.ts';
import { whose as en } from './en/whose.ts';
import { whose as es } from './es/whose.ts';
import { whose as fr } from './fr/whose.ts';

/** Whose word a card is. Said by the background, so that pages do not load these words. */
export interface WhoseWords {
  speaks: (pack: string) => string;
  alsoIn: (packs: readonly string[]) => string;
  bundled: string;
  own: string;
}

const words: Record<ReaderLanguage, WhoseWords> = { fr, en, ar, es };

/** The sentences that say which dataset speaks, and which others have the same thing. */
export function whoseSentences(
  packs: readonly { pack: string; name: string }[],
  lang: ReaderLanguage,
): string[] {
  const { speaks, alsoIn, bundled, own } = words[lang];
  const names = packs.map(({ pack, name }) =>
    pack === 'bundled' ? bundled : pack === 'own' ? own : name,
  );
  const [first, ...others] = names;
  if (first === undefined) return [];
  return [speaks(first), ...(others.length > 0 ? [alsoIn(others)] : [])];
}
