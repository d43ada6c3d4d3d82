const VISIBILITY = { visibilityProperty: true };

/** Whether an element shows, wherever the page is scrolled to. */
export function isRendered(element: Element): boolean {
  // An element without a box of its own may have text that shows.
  return (
    element.checkVisibility(VISIBILITY) ||
    (element.isConnected && getComputedStyle(element).display === 'contents')
  );
}

/**
 * Whether the text of a range can be seen when it is scrolled to. Text for screen readers only has boxes too: it is cut
 * off by an element of a pixel, or moved off the page. Asked for single mentions, when styles and layout
 * are there: it makes the browser compute them. `asked` keeps what was found of the elements around, for others in them.
 */
export function isSeen(range: Range, asked = new Map<Element, boolean>()): boolean {
  const parent = range.startContainer.parentElement;
  if (!parent || !isRendered(parent)) return false;
  const box = range.getBoundingClientRect();
  if (box.width <= 1 || box.height <= 1) return false;
  if (box.right + scrollX <= 0 || box.bottom + scrollY <= 0) return false;
  return !isCutOff(parent, asked);
}

function isCutOff(element: Element, asked: Map<Element, boolean>): boolean {
  const known = asked.get(element);
  if (known !== undefined) return known;
  const { offsetWidth, offsetHeight, parentElement } = element as HTMLElement;
  const cut =
    ((offsetWidth <= 1 || offsetHeight <= 1) && cutsOff(element)) ||
    (parentElement !== null && isCutOff(parentElement, asked));
  asked.set(element, cut);
  return cut;
}

function cutsOff(element: Element): boolean {
  const { overflow, clip, clipPath } = getComputedStyle(element);
  return overflow !== 'visible' || clip !== 'auto' || clipPath !== 'none';
}
