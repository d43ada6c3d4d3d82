import type { Mention } from '../linking/types.ts';
import type { PageBlock } from './blocks.ts';
import { rangeIn } from './ranges.ts';
import { isRendered, isSeen } from './seen.ts';

/** A mention with the block it stands in. */
export interface PlacedMention {
  mention: Mention;
  block: PageBlock;
}

export interface Painter {
  /**
   * Puts mentions in the place of those known under `roots`, whose text was read again, and forgets
   * those whose text has left the page. Mentions are painted while their block is near the viewport. False:
   * nothing was to be done.
   */
  replace(roots: readonly Element[], mentions: readonly PlacedMention[]): boolean;
  /** The mentions that are to be marked and whose text shows, in the order of the page. */
  all(): readonly PlacedMention[];
  /** The mention whose painted text is at a point of the viewport (CSS px). */
  at(x: number, y: number): PlacedMention | undefined;
  rangeOf(placed: PlacedMention): Range | undefined;
  /** Whether the marks under our name are still those of this painter. */
  isOurs(): boolean;
  /** Takes all marks away and stops watching. */
  destroy(): void;
}

/** How often the highlight is put back after the page has cleared the registry. */
const MOST_REPAIRS = 3;

/**
 * Paints mentions with the CSS Custom Highlight API under `name`, with `firstOnly` the first of each entry. Each
 * registered range costs time in every frame in which the page repaints, so only those near the viewport
 * are registered. Firefox does not let a content script read a Highlight back, so the ranges are kept here.
 */
export function createPainter(name: string, firstOnly: boolean): Painter {
  const highlight = new Highlight();
  let known: PlacedMention[] = [];
  let marked: PlacedMention[] = [];
  let byElement = new Map<Element, PlacedMention[]>();
  const painted = new Map<PlacedMention, Range>();
  let repairs = 0;

  const show = (mentions: readonly PlacedMention[]) => {
    for (const one of mentions) {
      if (painted.has(one)) continue;
      const range = rangeIn(one.block, one.mention.start, one.mention.end);
      if (!range || !isSeen(range)) continue;
      painted.set(one, range);
      highlight.add(range);
    }
  };
  const hide = (mentions: readonly PlacedMention[]) => {
    for (const one of mentions) {
      const range = painted.get(one);
      if (range) highlight.delete(range);
      painted.delete(one);
    }
  };
  const isOurs = () => CSS.highlights.get(name) === highlight;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        (isIntersecting ? show : hide)(byElement.get(target) ?? []);
      if (highlight.size > 0 && !CSS.highlights.has(name) && repairs++ <= MOST_REPAIRS)
        CSS.highlights.set(name, highlight);
    },
    { rootMargin: '50% 0px' },
  );
  /** Watches the elements of what is to be marked, those of `fresh` mentions anew. */
  const watch = (fresh: readonly PlacedMention[]) => {
    const before = byElement;
    byElement = Map.groupBy(marked, ({ block }) => block.element);
    for (const element of before.keys()) if (!byElement.has(element)) observer.unobserve(element);
    // Observing again makes the observer report the element as it stands now.
    for (const { block } of fresh) observer.unobserve(block.element);
    for (const element of byElement.keys()) observer.observe(element);
  };

  return {
    replace(roots, mentions) {
      const isGone = ({ block: { element, pieces } }: PlacedMention) =>
        roots.some((root) => root.contains(element)) ||
        pieces.some(({ node }) => !node.isConnected);
      if (mentions.length === 0 && !known.some(isGone)) return false;
      const fresh = mentions.map((one) => known.find((other) => isSame(one, other)) ?? one);
      const stay = known.filter((one) => !isGone(one) && !fresh.includes(one));
      known = [...stay, ...fresh].sort(inPageOrder);
      const before = new Set(marked);
      marked = firstOnly ? firsts(known) : known;
      const after = new Set(marked);
      hide([...before].filter((one) => !after.has(one)));
      watch(marked.filter((one) => !before.has(one)));
      return true;
    },
    all: () => marked.filter(({ block }) => isRendered(block.element)),
    at(x, y) {
      for (const [one, range] of painted) {
        for (const { left, right, top, bottom } of range.getClientRects())
          if (x >= left && x <= right && y >= top && y <= bottom && isSeen(range)) return one;
      }
      return undefined;
    },
    rangeOf: (one) => painted.get(one) ?? rangeIn(one.block, one.mention.start, one.mention.end),
    isOurs,
    destroy() {
      observer.disconnect();
      highlight.clear();
      if (isOurs()) CSS.highlights.delete(name);
      painted.clear();
      known = [];
      marked = [];
      byElement.clear();
    },
  };
}

/** The same finding in the same text: what is painted and pointed at may stay. */
function isSame(a: PlacedMention, b: PlacedMention): boolean {
  return (
    a.block === b.block &&
    a.mention.start === b.mention.start &&
    a.mention.end === b.mention.end &&
    a.mention.entry === b.mention.entry
  );
}

function inPageOrder(a: PlacedMention, b: PlacedMention): number {
  const [one, other] = [a.block.pieces[0]?.node, b.block.pieces[0]?.node];
  if (one === other || !one || !other) return a.mention.start - b.mention.start;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function firsts(mentions: readonly PlacedMention[]): PlacedMention[] {
  const seen = new Set<string>();
  return mentions.filter(({ mention }) => {
    const isFirst = !seen.has(mention.entry);
    seen.add(mention.entry);
    return isFirst;
  });
}
