import type { Page } from 'puppeteer-core';
import { until } from './harness.ts';
import { inShadow } from './protocols.ts';

/** What the card in a page shows to the eye; empty while there is none. */
export async function cardText(page: Page): Promise<string> {
  const text = await inShadow(
    page,
    `(popover) => popover.matches(':popover-open') ? popover.innerText : ''`,
  );
  return text ?? '';
}

/** Computed styles of the card, and whether it has the focus. */
export async function cardLook(
  page: Page,
): Promise<{ position: string; background: string; focused: boolean }> {
  const look = await inShadow(
    page,
    `(popover) => JSON.stringify({
      position: getComputedStyle(popover).position,
      background: getComputedStyle(popover.firstElementChild).backgroundColor,
      focused: popover.getRootNode().activeElement === popover,
    })`,
  );
  return JSON.parse(look ?? '{}');
}

/** Where the first visible place of a marked text is, in the viewport's CSS px. */
function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight.values()) {
        if (range.toString() !== wanted) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const box = (range as Range).getClientRects()[0];
        if (box) return { x: box.left + Math.min(20, box.width / 2), y: box.top + box.height / 2 };
      }
    }
    throw new Error(`${wanted} is not marked`);
  }, text);
}

/**
 * Rests the pointer on a marked text until a card shows, and returns what the card says when it says
 * `wanted`.
 */
export async function hover(page: Page, text: string, wanted: string): Promise<string> {
  const { x, y } = await placeOf(page, text);
  await page.mouse.move(1, 1);
  let step = 0;
  return until(
    async () => {
      // A hand is never quite still; each little move is slow enough to mean what is under it.
      await page.mouse.move(x + (step++ % 2), y);
      return cardText(page);
    },
    (card) => card.includes(wanted),
  );
}

/** Taps a marked text. */
export async function tap(page: Page, text: string): Promise<void> {
  const { x, y } = await placeOf(page, text);
  await page.touchscreen.tap(x, y);
}

/** Waits until no card shows. */
export async function cardGone(page: Page): Promise<void> {
  await until(
    () => cardText(page),
    (card) => card === '',
  );
}
