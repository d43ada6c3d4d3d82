import { findAllCandidates } from '../matching/find.ts';
import type { MatchIndex } from '../matching/open.ts';
import { type Cues, cueNotes } from './cues.ts';
import type { Lexicon, NameRole, Role, WordRole } from './lexicon.ts';
import { isBackReference, isCapitalised } from './surroundings.ts';
import type { Block } from './types.ts';
import { CUE, HEADS, packedUses, ROLES, USE } from './uses.ts';

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
  const { from, uses, languages } = packedUses(lexicon);
  const spans: ScannedSpan[] = [];
  const topics: WordHit[] = [];
  const countries: CountryHit[] = [];
  const cues = cueNotes(lexicon);
  blocks.forEach(({ text }, block) => {
    for (const { start, end, forms } of findAllCandidates(index, text)) {
      const place = { block, start, end };
      let options: Option[] | undefined;
      let surface: string | undefined;
      let stands: boolean | undefined;
      for (const form of forms) {
        const at = from[form] ?? 0;
        if ((at & CUE) !== 0) cues.note(form, place);
        if ((at & HEADS) !== 0) {
          stands ??= isBackReference(text, place);
          if (!stands) continue;
        }
        const next = (from[form + 1] ?? 0) >> 2;
        for (let use = at >> 2; use < next; use += USE) {
          const sense = uses[use] ?? 0;
          const how = uses[use + 1] ?? 0;
          const role = ROLES[how & 15];
          const langs = languages[how >> 4] ?? [];
          if (role === undefined) continue;
          if (role === 'country')
            countries.push({ block, start, end, country: lexicon.countries[sense] ?? '' });
          else if (isWord(role))
            topics.push({ block, start, end, word: form, role, lang: langs[0] });
          else {
            surface ??= text.slice(start, end);
            if (opensBracket(surface)) break;
            if (role === 'head') stands ??= isBackReference(text, place);
            if (role === 'head' ? stands : role !== 'surname' || isCapitalised(surface)) {
              options ??= [];
              noteOption(options, sense, role, langs);
            }
          }
        }
      }
      if (options) spans.push({ block, start, end, text: surface ?? '', options });
    }
  });
  return {
    spans,
    cues: cues.gathered(blocks),
    topics,
    countries,
  };
}

/** Whether a bracket opens inside that ends outside: what stands in it is no part of a name. */
function opensBracket(surface: string): boolean {
  return surface.includes('(') && !surface.includes(')');
}

function noteOption(
  options: Option[],
  sense: number,
  role: NameRole,
  langs: readonly string[],
): void {
  for (const known of options) {
    if (known.sense !== sense) continue;
    if (STRENGTH[role] > STRENGTH[known.role]) known.role = role;
    const [lang] = langs;
    if (lang !== undefined && !known.langs.includes(lang)) known.langs = [...known.langs, lang];
    return;
  }
  options.push({ sense, role, langs });
}

function isWord(role: Role): role is WordRole {
  switch (role) {
    case 'topic':
    case 'hint':
    case 'elsewhere':
    case 'affairs':
    case 'namesake':
      return true;
    default:
      return false;
  }
}
