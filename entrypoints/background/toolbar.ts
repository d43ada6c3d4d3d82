import { browser } from 'wxt/browser';
import { explainTab } from './explain.ts';

/** The toolbar button explains the page in front. Call it synchronously at start-up. */
export function answerToolbar(): void {
  browser.action.onClicked.addListener(({ id }) => {
    if (id !== undefined) void explainTab(id);
  });
}
