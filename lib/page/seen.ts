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
 * are there: it makes the browser compute them.
 */
export function isSeen(range: Range): boolean {
  const { startContainer } = range;
  let at = startContainer.parentElement;
  if (!at || !isRendered(at)) return false;
  const box = range.getBoundingClientRect();
  if (box.width <= 1 || box.height <= 1) return false;
  if (box.right + scrollX <= 0 || box.bottom + scrollY <= 0) return false;
  for (; at; at = at.parentElement) {
    const { offsetWidth, offsetHeight } = at as HTMLElement;
    if ((offsetWidth <= 1 || offsetHeight <= 1) && cutsOff(at)) return false;
  }
  return true;
}

function cutsOff(element: Element): boolean {
  const { overflow, clip, clipPath } = getComputedStyle(element);
  return overflow !== 'visible' || clip !== 'auto' || clipPath !== 'none';
}
