import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/options/KeyboardSection.tsx';

const COMMANDS = ['next-mention', 'previous-mention', 'open-panel'] as const;

/** The extension's keyboard commands with the keys that the browser gives them now. */
export async function listShortcuts(): Promise<Shortcut[]> {
  const set = await browser.commands.getAll();
  return COMMANDS.map((command) => ({
    command,
    keys: set.find(({ name }) => name === command)?.shortcut ?? '',
  }));
}

/** What only Firefox has, and the types of `browser`, which are Chromium's, leave out. */
interface WithShortcutSettings {
  commands: { openShortcutSettings(): Promise<void> };
}

/** Opens the browser's own page for shortcuts. */
export function openShortcuts(): void {
  if (import.meta.env.FIREFOX)
    void (browser as typeof browser & WithShortcutSettings).commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
