import { browser } from 'wxt/browser';
import { askTab } from '../../lib/messages/client.ts';
import { openPanel } from '../shared/panel.ts';
import { explainTab } from './explain.ts';

/** Answers the keyboard commands of the manifest. Call it synchronously at start-up. */
export function answerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    // Before anything asynchronous: the browser opens a panel only while the key press counts.
    if (command === 'open-panel') return openPanel(tab);
    if (tab?.id === undefined) return;
    if (command === 'next-mention') void step(tab.id, 1);
    if (command === 'previous-mention') void step(tab.id, -1);
  });
}

/** Steps through the mentions; on a page that is not explained yet, explains it first. */
async function step(tab: number, by: 1 | -1): Promise<void> {
  const stepped = await askTab(tab, 'step', { by });
  if (!stepped.ok && stepped.error === 'unreachable') await explainTab(tab);
}
