import type { Page } from 'puppeteer-core';

/**
 * Rests the pointer on the first visible place where a text stands in one text node, and waits until a card
 * would be there. False when the text stands nowhere.
 */
export async function pointAt(page: Page, surface: string): Promise<boolean> {
  const place = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      if (range.getClientRects().length === 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const box = range.getClientRects()[0];
      return box
        ? { x: box.left + Math.min(20, box.width / 2), y: box.top + box.height / 2 }
        : undefined;
    }
    return undefined;
  }, surface);
  if (!place) return false;
  await page.mouse.move(place.x, Math.max(0, place.y - 120));
  await new Promise((resolve) => setTimeout(resolve, 700));
  await page.mouse.move(place.x, place.y - 2);
  await new Promise((resolve) => setTimeout(resolve, 60));
  await page.mouse.move(place.x, place.y);
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  return true;
}
