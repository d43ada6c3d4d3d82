import { browser } from 'wxt/browser';
import { askTab } from '../../lib/messages/client.ts';
import { err, ok, type Result } from '../../lib/messages/result.ts';

/** The content script as the build names it: the same files that the manifest declares. */
export const CONTENT_FILES = {
  js: ['/content-scripts/content.js'],
  css: ['/content-scripts/content.css'],
} as const;

/** The script of the card, which a frame gets at its first card. */
const CARD_FILE = '/card.js';

/** Puts the card's script into a frame. `page-closed` where the browser lets us in no more. */
export async function putCardScript(
  tab: number,
  frame: number,
): Promise<Result<Record<string, never>>> {
  try {
    const target = { tabId: tab, frameIds: [frame] };
    await browser.scripting.executeScript({ target, files: [CARD_FILE] });
    return ok({});
  } catch {
    return err('page-closed');
  }
}

/**
 * Explains the page in a tab after the reader's click there, which lets the extension into it for this
 * once (`activeTab`). `page-closed` where the browser lets no extension in.
 */
export async function explainTab(tab: number): Promise<Result<Record<string, never>>> {
  const running = await askTab(tab, 'explain', {}, 'all');
  if (running.ok) return ok({});
  try {
    const target = { tabId: tab, allFrames: true };
    await browser.scripting.insertCSS({ target, files: [...CONTENT_FILES.css] });
    await browser.scripting.executeScript({ target, files: [...CONTENT_FILES.js] });
  } catch {
    return err('page-closed');
  }
  const started = await askTab(tab, 'explain', {}, 'all');
  return started.ok ? ok({}) : started;
}
