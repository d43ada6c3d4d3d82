import { findAllCandidates } from '../matching/find.ts';
import type { MatchIndex } from '../matching/open.ts';
import { type Cues, cuesAt } from './cues.ts';
import type { Lexicon, NameRole, Role } from './lexicon.ts';
import { isBackReference, isCapitalised } from './surroundings.ts';
import type { Block } from './types.ts';
import { packedUses } from './uses.ts';

/** One sense that a span can have, with the strongest way in which the span is written for it. */
export interface Option {
  sense: number;
  role: NameRole;
  /** Languages of the name groups that have this form; empty: any. */
  langs: readonly string[];
}

/** Where something stands: UTF-16 units of a block's text. */
export interface Place {
  block: number;
  start: number;
  end: number;
}

export interface ScannedSpan extends Place {
  text: string;
  options: Option[];
}

/** What a word can tell that is no name. */
export type WordRole = 'topic' | 'hint' | 'elsewhere' | 'affairs' | 'namesake';

const WORD_ROLES: ReadonlySet<string> = new Set<WordRole>([
  'topic',
  'hint',
  'elsewhere',
  'affairs',
  'namesake',
]);

function isWord(role: Role): role is WordRole {
  return WORD_ROLES.has(role);
}

/** A word that tells of the subject. `word` is the number of its form. */
export interface WordHit extends Place {
  word: number;
  /** Of migration, a hint of it, of something else, of public affairs, or of a namesake. */
  role: WordRole;
  lang?: string | undefined;
}

export interface CountryHit extends Place {
  country: string;
}

export interface Scan {
  /** Spans with at least one option, by block, then start, then length (longest first). */
  spans: ScannedSpan[];
  cues: Cues;
  topics: WordHit[];
  countries: CountryHit[];
}

const STRENGTH: Record<NameRole, number> = { acronym: 4, name: 3, weak: 2, surname: 1, head: 0 };

/**
 * Finds everything in the blocks that the lexicon knows, names and other words, without deciding. Short forms
 * that cannot stand for a name where they are (a surname in small letters) are left out.
 */
export function scanBlocks(blocks: readonly Block[], index: MatchIndex, lexicon: Lexicon): Scan {
  const { from, senses, roles, langs, isCue } = packedUses(lexicon);
  const spans: ScannedSpan[] = [];
  const topics: WordHit[] = [];
  const countries: CountryHit[] = [];
  const cuePlaces: Place[] = [];
  const cueNumbers = new Map<number, number[]>();
  const isHere = new Uint8Array(isCue.length);
  blocks.forEach(({ text }, block) => {
    for (const { start, end, forms } of findAllCandidates(index, text)) {
      const place = { block, start, end };
      let options: (Option & { langs: string[] })[] | undefined;
      let surface: string | undefined;
      let stands: boolean | undefined;
      for (const form of forms) {
        if (isCue[form] === 1) {
          if (cuePlaces.at(-1) !== place) cuePlaces.push(place);
          isHere[form] = 1;
          noteCue(cueNumbers, form, cuePlaces.length - 1);
        }
        const next = from[form + 1] ?? 0;
        for (let use = from[form] ?? next; use < next; use++) {
          const sense = senses[use] ?? 0;
          const role = roles[use] ?? 'head';
          if (isWord(role)) topics.push({ block, start, end, word: form, role, lang: langs[use] });
          else if (role === 'country')
            countries.push({ block, start, end, country: lexicon.countries[sense] ?? '' });
          else {
            surface ??= text.slice(start, end);
            if (opensBracket(surface)) break;
            if (role === 'head') stands ??= isBackReference(text, place);
            if (role === 'head' ? stands : role !== 'surname' || isCapitalised(surface)) {
              options ??= [];
              noteOption(options, sense, role, langs[use]);
            }
          }
        }
      }
      if (options) spans.push({ block, start, end, text: surface ?? '', options });
    }
  });
  return {
    spans,
    cues: cuesAt(cuePlaces, { isHere, numbers: cueNumbers }, blocks, lexicon),
    topics,
    countries,
  };
}

/** Whether a bracket opens inside that ends outside: what stands in it is no part of a name. */
function opensBracket(surface: string): boolean {
  return surface.includes('(') && !surface.includes(')');
}

function noteOption(
  options: (Option & { langs: string[] })[],
  sense: number,
  role: NameRole,
  lang: string | undefined,
): void {
  const known = options.find((option) => option.sense === sense);
  if (!known) {
    options.push({ sense, role, langs: lang ? [lang] : [] });
    return;
  }
  if (STRENGTH[role] > STRENGTH[known.role]) known.role = role;
  if (lang && !known.langs.includes(lang)) known.langs.push(lang);
}

function noteCue(numbers: Map<number, number[]>, form: number, number: number): void {
  const own = numbers.get(form);
  if (own) own.push(number);
  else numbers.set(form, [number]);
}
