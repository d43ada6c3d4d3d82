import type { Frame, Page } from 'puppeteer-core';
import { until } from './harness.ts';
import { inShadow } from './protocols.ts';

/** A page, or one of its frames: cards are shown in the frame of their mention. */
type Place = Page | Frame;

function frameOf(place: Place): Frame {
  return 'mainFrame' in place ? place.mainFrame() : place;
}

/** What the card in a page shows to the eye; empty while there is none. */
export async function cardText(place: Place): Promise<string> {
  const text = await inShadow(
    frameOf(place),
    `(popover) => popover.matches(':popover-open') ? popover.innerText : ''`,
  );
  return text ?? '';
}

/** Computed styles of the card, and the class of what has the focus in it. */
export async function cardLook(
  place: Place,
): Promise<{ position: string; background: string; focus: string }> {
  const look = await inShadow(
    frameOf(place),
    `(popover) => JSON.stringify({
      position: getComputedStyle(popover).position,
      background: getComputedStyle(popover.firstElementChild).backgroundColor,
      focus: popover.getRootNode().activeElement?.className ?? '',
    })`,
  );
  return JSON.parse(look ?? '{}');
}

/** Where a marked text is first, in CSS px of the window. */
async function pointOf(place: Place, text: string): Promise<{ x: number; y: number }> {
  const frame = frameOf(place);
  const element = await frame.frameElement();
  await element?.scrollIntoView();
  const outer = (await element?.boundingBox()) ?? { x: 0, y: 0 };
  const { x, y } = await frame.evaluate((wanted) => {
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
  return { x: outer.x + x, y: outer.y + y };
}

/**
 * Rests the pointer on a marked text until a card shows, and returns what the card says when it says
 * `wanted`.
 */
export async function hover(place: Place, text: string, wanted: string): Promise<string> {
  const { x, y } = await pointOf(place, text);
  const { mouse } = frameOf(place).page();
  await mouse.move(1, 1);
  let step = 0;
  return until(
    async () => {
      // A hand is never quite still; each little move is slow enough to mean what is under it.
      await mouse.move(x + (step++ % 2), y);
      return cardText(place);
    },
    (card) => card.includes(wanted),
  );
}

/** Taps a marked text. */
export async function tap(page: Page, text: string): Promise<void> {
  const { x, y } = await pointOf(page, text);
  await page.touchscreen.tap(x, y);
}

/** Waits until no card shows. */
export async function cardGone(page: Page): Promise<void> {
  await until(
    () => cardText(page),
    (card) => card === '',
  );
}
