import { findAllCandidates } from '../matching/find.ts';
import type { MatchIndex } from '../matching/open.ts';
import type { Lexicon, Role } from './lexicon.ts';
import type { Block } from './types.ts';

/** One sense that a span can have, with the strongest way in which the span is written for it. */
export interface Option {
  sense: number;
  role: Exclude<Role, 'cue'>;
  /** Languages of the name groups that have this form; empty: any. */
  langs: readonly string[];
}

export interface ScannedSpan {
  block: number;
  start: number;
  end: number;
  text: string;
  options: Option[];
}

/** Different cues of one sense, in small letters: on the whole page, and by block. */
export interface CueHits {
  all: Set<string>;
  byBlock: Map<number, Set<string>>;
}

export interface Scan {
  /** Spans with at least one option, by block, then start, then length (longest first). */
  spans: ScannedSpan[];
  /** By sense: its cues on the page. */
  cues: Map<number, CueHits>;
}

const STRENGTH: Record<Option['role'], number> = { name: 3, acronym: 2, weak: 1, surname: 0 };

/** Finds everything in the blocks that the lexicon knows, names and cues, without deciding. */
export function scanBlocks(blocks: readonly Block[], index: MatchIndex, lexicon: Lexicon): Scan {
  const scan: Scan = { spans: [], cues: new Map() };
  blocks.forEach(({ text }, block) => {
    for (const { start, end, forms } of findAllCandidates(index, text)) {
      const options = new Map<number, Option & { langs: string[] }>();
      for (const form of forms) {
        for (const use of lexicon.uses[form] ?? []) {
          if (use.role === 'cue') {
            noteCue(scan.cues, use.sense, block, text.slice(start, end).toLowerCase());
            continue;
          }
          const known = options.get(use.sense);
          if (!known)
            options.set(use.sense, {
              sense: use.sense,
              role: use.role,
              langs: use.lang ? [use.lang] : [],
            });
          else {
            if (STRENGTH[use.role] > STRENGTH[known.role]) known.role = use.role;
            if (use.lang && !known.langs.includes(use.lang)) known.langs.push(use.lang);
          }
        }
      }
      if (options.size > 0)
        scan.spans.push({
          block,
          start,
          end,
          text: text.slice(start, end),
          options: [...options.values()],
        });
    }
  });
  return scan;
}

function noteCue(cues: Map<number, CueHits>, sense: number, block: number, text: string): void {
  const hits = cues.get(sense) ?? { all: new Set(), byBlock: new Map() };
  const near = hits.byBlock.get(block) ?? new Set();
  hits.all.add(text);
  near.add(text);
  hits.byBlock.set(block, near);
  cues.set(sense, hits);
}
