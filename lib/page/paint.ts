import type { Mention } from '../linking/types.ts';
import type { PageBlock } from './blocks.ts';
import { rangeIn } from './ranges.ts';
import { isRendered, isSeen } from './seen.ts';

/** A mention, or something else with a place in a block's text, with the block it stands in. */
export interface Placed<M extends Span = Mention> {
  mention: M;
  block: PageBlock;
}

export type PlacedMention = Placed;

/** UTF-16 units of a block's text. */
export interface Span {
  start: number;
  end: number;
}

export interface Painter<M extends Span = Mention> {
  /**
   * Puts mentions in the place of those known under `roots`, whose text was read again, and forgets
   * those whose text has left the page. Mentions are painted while their block is near the viewport. False:
   * nothing was to be done.
   */
  replace(roots: readonly Element[], mentions: readonly Placed<M>[]): boolean;
  /** The mentions that are to be marked and whose text shows, in the order of the page. */
  all(): readonly Placed<M>[];
  /** The mention whose painted text is at a point of the viewport (CSS px). */
  at(x: number, y: number): Placed<M> | undefined;
  rangeOf(placed: Placed<M>): Range | undefined;
  /** Whether the marks under our name are still those of this painter. */
  isOurs(): boolean;
  /** Takes all marks away and stops watching. */
  destroy(): void;
}

/** How often the highlight is put back after the page has cleared the registry. */
const MOST_REPAIRS = 3;

/**
 * How the places of mentions are watched. On a page that changes in every frame Chromium would work out in every frame
 * where each of them is; with a delay, in milliseconds, it does so a few times a second. Firefox knows no delay.
 * Half a screen in all around the viewport: a range that is out of sight costs as much as one in sight.
 */
const WATCHED = { rootMargin: '25% 0px', delay: 100 };

/**
 * Paints mentions with the CSS Custom Highlight API under `name`, with `firstOnly` the first of each entry as
 * `entryOf` names it. Each
 * registered range costs time in every frame in which the page repaints, so only those near the viewport
 * are registered. Firefox does not let a content script read a Highlight back, so the ranges are kept here.
 */
export function createPainter<M extends Span>(
  name: string,
  firstOnly: boolean,
  entryOf: (mention: M) => string,
): Painter<M> {
  const highlight = new Highlight();
  let known: Placed<M>[] = [];
  let marked: Placed<M>[] = [];
  let byElement = new Map<Element, Placed<M>[]>();
  const painted = new Map<Placed<M>, Range>();
  let repairs = 0;

  const show = (mentions: readonly Placed<M>[], asked: Map<Element, boolean>) => {
    for (const one of mentions) {
      if (painted.has(one)) continue;
      const range = rangeIn(one.block, one.mention.start, one.mention.end);
      if (!range || !isSeen(range, asked)) continue;
      painted.set(one, range);
      highlight.add(range);
    }
  };
  const hide = (mentions: readonly Placed<M>[]) => {
    for (const one of mentions) {
      const range = painted.get(one);
      if (range) highlight.delete(range);
      painted.delete(one);
    }
  };
  /** The same finding in the same text: what is painted and pointed at may stay. */
  const isSame = (a: Placed<M>, b: Placed<M>) =>
    a.block === b.block &&
    a.mention.start === b.mention.start &&
    a.mention.end === b.mention.end &&
    entryOf(a.mention) === entryOf(b.mention);
  const isOurs = () => CSS.highlights.get(name) === highlight;
  const observer = new IntersectionObserver((entries) => {
    const asked = new Map<Element, boolean>();
    for (const { target, isIntersecting } of entries) {
      const mentions = byElement.get(target) ?? [];
      if (isIntersecting) show(mentions, asked);
      else hide(mentions);
    }
    if (highlight.size > 0 && !CSS.highlights.has(name) && repairs++ <= MOST_REPAIRS)
      CSS.highlights.set(name, highlight);
  }, WATCHED);
  /** Watches the elements of what is to be marked, those of `fresh` mentions anew. */
  const watch = (fresh: readonly Placed<M>[]) => {
    const before = byElement;
    byElement = Map.groupBy(marked, ({ block }) => block.element);
    for (const element of before.keys()) if (!byElement.has(element)) observer.unobserve(element);
    // Observing again makes the observer report the element as it stands now.
    for (const { block } of fresh) observer.unobserve(block.element);
    for (const element of byElement.keys()) observer.observe(element);
  };

  return {
    replace(roots, mentions) {
      if (mentions.length === 0 && !known.some((one) => isGone(one, roots))) return false;
      const fresh = mentions.map((one) => known.find((other) => isSame(one, other)) ?? one);
      const stay = known.filter((one) => !isGone(one, roots) && !fresh.includes(one));
      known = [...stay, ...fresh].sort(inPageOrder);
      const before = new Set(marked);
      marked = firstOnly ? firsts(known, entryOf) : known;
      const after = new Set(marked);
      hide([...before].filter((one) => !after.has(one)));
      watch(marked.filter((one) => !before.has(one)));
      return true;
    },
    all() {
      const shown = new Map<Element, boolean>();
      return marked.filter(({ block: { element } }) => {
        const known = shown.get(element) ?? isRendered(element);
        shown.set(element, known);
        return known;
      });
    },
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

/** Whether what was found is to be forgotten: its text is read again under `roots`, or has left the page. */
export function isGone({ block }: Placed<Span>, roots: readonly Element[]): boolean {
  return (
    roots.some((root) => root.contains(block.element)) ||
    block.pieces.some(({ node }) => !node.isConnected)
  );
}

/** Sorts by where the text stands in the page. */
export function inPageOrder(a: Placed<Span>, b: Placed<Span>): number {
  if (a.block === b.block) return a.mention.start - b.mention.start;
  const position = a.block.element.compareDocumentPosition(b.block.element);
  // To look their nodes up takes longer, and is only needed where one element holds the other's.
  if (position === Node.DOCUMENT_POSITION_FOLLOWING) return -1;
  if (position === Node.DOCUMENT_POSITION_PRECEDING) return 1;
  const [one, other] = [a.block.pieces[0]?.node, b.block.pieces[0]?.node];
  if (one === other || !one || !other) return a.mention.start - b.mention.start;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function firsts<M extends Span>(
  mentions: readonly Placed<M>[],
  entryOf: (mention: M) => string,
): Placed<M>[] {
  const seen = new Set<string>();
  return mentions.filter(({ mention }) => {
    const entry = entryOf(mention);
    return !seen.has(entry) && seen.add(entry);
  });
}
