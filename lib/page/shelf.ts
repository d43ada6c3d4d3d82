import { inPageOrder, isGone, type Placed, type PlacedMention } from './paint.ts';

/** Mentions that are known and not marked. */
export interface Shelf {
  /** Puts mentions in the place of those known under `roots`, as a painter does. False: nothing was to be done. */
  replace(roots: readonly Element[], mentions: readonly PlacedMention[]): boolean;
  /** In the order of the page. */
  all(): readonly PlacedMention[];
}

/** Keeps mentions that the reader does not want to see. */
export function createShelf(): Shelf {
  let known: PlacedMention[] = [];
  return {
    replace(roots, mentions) {
      if (mentions.length === 0 && !known.some((one) => isGone(one, roots))) return false;
      const stay = known.filter(
        (one) => !isGone(one, roots) && !mentions.some((other) => isSamePlace(one, other)),
      );
      known = [...stay, ...mentions].sort(inPageOrder);
      return true;
    },
    all: () => known,
  };
}

function isSamePlace(a: Placed, b: Placed): boolean {
  return a.block === b.block && a.mention.start === b.mention.start;
}
