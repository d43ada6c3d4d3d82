import type { MatchIndex } from '../matching/open.ts';
import type { Lexicon } from './lexicon.ts';
import { gatherEvidence } from './page-evidence.ts';
import { type Scored, scoreOption } from './score.ts';
import type { Mention, Page } from './types.ts';
import { LEAD, MARK_FROM } from './weights.ts';

/** The reference as linking needs it: index and lexicon of one release. */
export interface LinkingReference {
  index: MatchIndex;
  lexicon: Lexicon;
}

/**
 * The mentions of a page, by block and position; they never overlap. A span whose best sense is not
 * sure enough, does not lead clearly, or is a rival is left out.
 */
export function annotate(page: Page, { index, lexicon }: LinkingReference): Mention[] {
  const evidence = gatherEvidence(page, index, lexicon);
  const taken = new Map<number, Uint8Array>();
  const mentions: Mention[] = [];
  const longestFirst = [...evidence.spans].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.block - b.block || a.start - b.start,
  );
  for (const span of longestFirst) {
    const inBlock =
      taken.get(span.block) ?? new Uint8Array(page.blocks[span.block]?.text.length ?? 0);
    // Longer spans were taken first, so one that overlaps covers an end of this one.
    if (inBlock[span.start] || inBlock[span.end - 1]) continue;
    const best = decide(
      span.options.map((option) => scoreOption(span, option, page, evidence, lexicon)),
    );
    if (!best) continue;
    inBlock.fill(1, span.start, span.end);
    taken.set(span.block, inBlock);
    const sense = lexicon.senses[best.option.sense];
    if (!sense || sense.rival) continue;
    const { block, start, end } = span;
    mentions.push({
      block,
      start,
      end,
      entry: sense.id,
      sure: sureness(best.score),
      why: best.why,
    });
  }
  return onceForEverydayWords(mentions, lexicon).sort(
    (a, b) => a.block - b.block || a.start - b.start,
  );
}

function sureness(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** The best sense when it is sure and leads clearly; a rival wins by leading alone. */
function decide(scored: Scored[]): Scored | undefined {
  const [best, next] = scored.sort((a, b) => b.score - a.score);
  if (!best || sureness(best.score) < MARK_FROM) return undefined;
  return next && best.score - next.score < LEAD ? undefined : best;
}

/** Everyday words are marked once in a paragraph. */
function onceForEverydayWords(mentions: Mention[], lexicon: Lexicon): Mention[] {
  const everyday = new Set(lexicon.senses.filter((sense) => sense.everyday).map(({ id }) => id));
  const seen = new Set<string>();
  return mentions
    .toSorted((a, b) => a.block - b.block || a.start - b.start)
    .filter(({ entry, block }) => {
      if (!everyday.has(entry)) return true;
      const key = `${block} ${entry}`;
      return !seen.has(key) && seen.add(key);
    });
}
