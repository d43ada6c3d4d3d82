import { storage } from 'wxt/utils/storage';
import { parseSettings, type Settings } from './schema.ts';

const item = storage.defineItem<unknown>('local:settings', { fallback: {} });

/** The reader's settings. Where the browser stores nothing, the defaults. */
export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings(await item.getValue());
  } catch {
    return parseSettings({});
  }
}

/**
 * Changes some settings and leaves the others. Resolves to false when the browser does not store
 * them: then nothing changed.
 */
export async function changeSettings(change: Partial<Settings>): Promise<boolean> {
  try {
    await item.setValue(parseSettings({ ...(await loadSettings()), ...change }));
    return true;
  } catch {
    return false;
  }
}

/** Calls back with the new settings after every change, until the function it returns is called. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return item.watch((stored) => changed(parseSettings(stored)));
}
