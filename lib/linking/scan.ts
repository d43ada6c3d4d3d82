import { findAllCandidates } from '../matching/find.ts';
import type { MatchIndex } from '../matching/open.ts';
import type { Lexicon, NameRole } from './lexicon.ts';
import { isBackReference, isCapitalised } from './surroundings.ts';
import type { Block } from './types.ts';

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

/** Different cues of one sense, in small letters: on the whole page, and by block. */
export interface CueHits {
  all: Set<string>;
  byBlock: Map<number, Set<string>>;
}

/** A word of the subject, or a hint of it. `word` is the number of its form. */
export interface WordHit extends Place {
  word: number;
  hint: boolean;
}

export interface CountryHit extends Place {
  country: string;
}

export interface Scan {
  /** Spans with at least one option, by block, then start, then length (longest first). */
  spans: ScannedSpan[];
  /** By sense: its cues on the page. */
  cues: Map<number, CueHits>;
  topics: WordHit[];
  countries: CountryHit[];
}

const STRENGTH: Record<NameRole, number> = { acronym: 4, name: 3, weak: 2, surname: 1, head: 0 };

/**
 * Finds everything in the blocks that the lexicon knows, names and other words, without deciding. Short forms
 * that cannot stand for a name where they are (a surname in small letters) are left out.
 */
export function scanBlocks(blocks: readonly Block[], index: MatchIndex, lexicon: Lexicon): Scan {
  const scan: Scan = { spans: [], cues: new Map(), topics: [], countries: [] };
  blocks.forEach(({ text }, block) => {
    for (const { start, end, forms } of findAllCandidates(index, text)) {
      const surface = text.slice(start, end);
      const place = { block, start, end };
      const options: (Option & { langs: string[] })[] = [];
      let cue: string | undefined;
      let stands: boolean | undefined;
      for (const form of forms) {
        for (const { sense, role, lang } of lexicon.uses[form] ?? []) {
          if (role === 'cue') {
            cue ??= surface.toLowerCase();
            noteCue(scan.cues, sense, block, cue);
          } else if (role === 'topic' || role === 'hint')
            scan.topics.push({ ...place, word: form, hint: role === 'hint' });
          else if (role === 'country')
            scan.countries.push({ ...place, country: lexicon.countries[sense] ?? '' });
          else {
            if (role === 'head') stands ??= isBackReference(text, place);
            if (role === 'head' ? stands : role !== 'surname' || isCapitalised(surface))
              noteOption(options, sense, role, lang);
          }
        }
      }
      if (options.length > 0) scan.spans.push({ ...place, text: surface, options });
    }
  });
  return scan;
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

function noteCue(cues: Map<number, CueHits>, sense: number, block: number, cue: string): void {
  let hits = cues.get(sense);
  if (!hits) {
    hits = { all: new Set(), byBlock: new Map() };
    cues.set(sense, hits);
  }
  let near = hits.byBlock.get(block);
  if (!near) {
    near = new Set();
    hits.byBlock.set(block, near);
  }
  hits.all.add(cue);
  near.add(cue);
}
