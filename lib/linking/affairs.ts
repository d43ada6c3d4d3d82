import type { Place, WordHit } from './scan.ts';

/** Where a page speaks of public affairs, and where it says that somebody only has the name of another. */
export interface Affairs {
  /** Words of public affairs, by block, of all parts of the page. */
  byBlock: ReadonlyMap<number, readonly WordHit[]>;
  /** Different ones in the article. */
  words: ReadonlySet<number>;
  namesakes: ReadonlyMap<number, readonly WordHit[]>;
}

/** How far from a name the words “no relation” may stand, in UTF-16 units. */
const BESIDE = 90;

/** Gathers the words of public affairs and those of namesakes. */
export function affairsOf(words: readonly WordHit[], votes: (block: number) => boolean): Affairs {
  const affairs = words.filter(({ role }) => role === 'affairs');
  return {
    byBlock: Map.groupBy(affairs, ({ block }) => block),
    words: new Set(affairs.filter(({ block }) => votes(block)).map(({ word }) => word)),
    namesakes: Map.groupBy(
      words.filter(({ role }) => role === 'namesake'),
      ({ block }) => block,
    ),
  };
}

/** How many different words of public affairs stand in the block of a span, without its own. */
export function affairsBeside({ byBlock }: Affairs, span: Place): number {
  const others = byBlock
    .get(span.block)
    ?.filter(({ start, end }) => end <= span.start || start >= span.end);
  return new Set(others?.map(({ word }) => word)).size;
}

/** Whether words by which a text tells a namesake stand beside a span. */
export function isToldNamesake({ namesakes }: Affairs, span: Place): boolean {
  return (
    namesakes
      .get(span.block)
      ?.some(({ start, end }) => start - span.end < BESIDE && span.start - end < BESIDE) ?? false
  );
}
