import { isInline, isRead } from './skip.ts';

/** Children of one element that are asked for their place at most: asking makes the browser lay out. */
const MOST = 300;

/**
 * The elements that hold what is in the viewport, in document order: children of the smallest element around what
 * is at three points down its middle. None where the page is at its top, or where they cannot be told:
 * then the order of the document is as good.
 */
export function partsInView(page: Document): Element[] {
  if (scrollY === 0) return [];
  const points = [0.25, 0.5, 0.75].flatMap(
    (share) => page.elementFromPoint(innerWidth / 2, innerHeight * share) ?? [],
  );
  let around = points[0];
  while (around && (isInline(around.tagName) || !points.every((one) => around?.contains(one))))
    around = around.parentElement ?? undefined;
  if (!around || around.childElementCount > MOST || !isRead(around)) return [];
  const parts = [...around.children].filter((child) => {
    const { top, bottom, height } = child.getBoundingClientRect();
    return height > 0 && top < innerHeight && bottom > 0 && isPart(child);
  });
  return parts.length === 0 ? [around] : parts;
}

function isPart(element: Element): boolean {
  return !isInline(element.tagName) && isRead(element);
}
