import type { MatchIndex } from '../matching/open.ts';
import type { Lexicon } from './lexicon.ts';
import { gatherEvidence, type PageEvidence } from './page-evidence.ts';
import type { ScannedSpan } from './scan.ts';
import { type Scored, scoreOption } from './score.ts';
import type { Mention, Page } from './types.ts';
import { LEAD, MARK_FROM, SURE } from './weights.ts';

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
  const first = decideAll(page, evidence, lexicon);
  // What the first round is sure of is evidence for what is related to it.
  const sure = new Map(evidence.sure);
  for (const { span, best } of first)
    if (sureness(best.score) >= SURE && best.option.role !== 'weak' && !sure.has(best.option.sense))
      sure.set(best.option.sense, span);
  const decided =
    sure.size === evidence.sure.size ? first : decideAll(page, { ...evidence, sure }, lexicon);
  const mentions = decided.flatMap(({ span: { block, start, end }, best }) => {
    const sense = lexicon.senses[best.option.sense];
    if (!sense || sense.rival) return [];
    return [{ block, start, end, entry: sense.id, sure: sureness(best.score), why: best.why }];
  });
  return onceForEverydayWords(
    mentions.sort((a, b) => a.block - b.block || a.start - b.start),
    lexicon,
  );
}

interface Decided {
  span: ScannedSpan;
  best: Scored;
}

/** Decides every span, longest first; a span inside one that was decided is not looked at. */
function decideAll(page: Page, evidence: PageEvidence, lexicon: Lexicon): Decided[] {
  const taken = page.blocks.map(({ text }) => new Uint8Array(text.length));
  const longestFirst = [...evidence.spans].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.block - b.block || a.start - b.start,
  );
  return longestFirst.flatMap((span) => {
    const inBlock = taken[span.block];
    // Longer spans were taken first, so one that overlaps covers an end of this one.
    if (!inBlock || inBlock[span.start] || inBlock[span.end - 1]) return [];
    const best = decide(
      span.options.map((option) => scoreOption(span, option, page, evidence, lexicon)),
    );
    if (!best) return [];
    inBlock.fill(1, span.start, span.end);
    return [{ span, best }];
  });
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
  return mentions.filter(({ entry, block }) => {
    if (!everyday.has(entry)) return true;
    const key = `${block} ${entry}`;
    return !seen.has(key) && seen.add(key);
  });
}
