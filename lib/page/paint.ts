import type { Mention } from '../linking/types.ts';
import type { PageBlock } from './blocks.ts';
import { rangeIn } from './ranges.ts';

/** A mention with the block it stands in. */
export interface PlacedMention {
  mention: Mention;
  block: PageBlock;
}

export interface Painter {
  /** Adds mentions; they are painted while their block is near the viewport. */
  add(mentions: readonly PlacedMention[]): void;
  /** Every mention known, in the order in which they were added. */
  all(): readonly PlacedMention[];
  /** The mention whose painted text is at a point of the viewport (CSS px). */
  at(x: number, y: number): PlacedMention | undefined;
  rangeOf(placed: PlacedMention): Range | undefined;
  /** Forgets mentions whose text has left the page. */
  sweep(): void;
  /** Whether the marks under our name are still those of this painter. */
  isOurs(): boolean;
  /** Takes all marks away and stops watching. */
  destroy(): void;
}

/** How often the highlight is put back after the page has cleared the registry. */
const MOST_REPAIRS = 3;

/**
 * Paints mentions with the CSS Custom Highlight API under `name`. Each registered range costs time in every
 * frame in which the page repaints, so only those near the viewport are registered. Firefox does not
 * let a content script read a Highlight back, so the ranges are kept here.
 */
export function createPainter(name: string): Painter {
  const highlight = new Highlight();
  const placed: PlacedMention[] = [];
  const byElement = new Map<Element, PlacedMention[]>();
  const painted = new Map<PlacedMention, Range>();
  let repairs = 0;

  const show = (mentions: readonly PlacedMention[]) => {
    for (const one of mentions) {
      if (painted.has(one)) continue;
      const range = rangeIn(one.block, one.mention.start, one.mention.end);
      if (!range) continue;
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

  return {
    add(mentions) {
      for (const one of mentions) {
        placed.push(one);
        const list = byElement.get(one.block.element) ?? [];
        list.push(one);
        byElement.set(one.block.element, list);
      }
      // Observing again makes the observer report the element as it stands now.
      for (const element of new Set(mentions.map(({ block }) => block.element))) {
        observer.unobserve(element);
        observer.observe(element);
      }
    },
    all: () => placed,
    at(x, y) {
      for (const [one, range] of painted) {
        for (const { left, right, top, bottom } of range.getClientRects())
          if (x >= left && x <= right && y >= top && y <= bottom) return one;
      }
      return undefined;
    },
    rangeOf: (one) => painted.get(one) ?? rangeIn(one.block, one.mention.start, one.mention.end),
    sweep() {
      const gone = placed.filter(({ block }) => block.pieces.some(({ node }) => !node.isConnected));
      if (gone.length === 0) return;
      hide(gone);
      for (const { block } of gone) {
        byElement.delete(block.element);
        observer.unobserve(block.element);
      }
      const left = placed.filter((one) => !gone.includes(one));
      placed.length = 0;
      placed.push(...left);
    },
    isOurs,
    destroy() {
      observer.disconnect();
      highlight.clear();
      if (isOurs()) CSS.highlights.delete(name);
      painted.clear();
      placed.length = 0;
      byElement.clear();
    },
  };
}
