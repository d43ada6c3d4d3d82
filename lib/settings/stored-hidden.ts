import { storage } from 'wxt/utils/storage';
import { type Hidden, parseHidden } from './hidden.ts';

const item = storage.defineItem<unknown>('local:hidden', { fallback: [] });

/** What the reader hid. Where the browser stores nothing, nothing. */
export async function loadHidden(): Promise<Hidden[]> {
  try {
    return parseHidden(await item.getValue());
  } catch {
    return [];
  }
}

/** Changes what is hidden. Resolves to false when the browser does not store it: then nothing changed. */
export async function changeHidden(
  change: (list: readonly Hidden[]) => Hidden[],
): Promise<boolean> {
  try {
    await item.setValue(change(await loadHidden()));
    return true;
  } catch {
    return false;
  }
}

/** Calls back with the list after every change, until the function it returns is called. */
export function watchHidden(changed: (list: Hidden[]) => void): () => void {
  return item.watch((stored) => changed(parseHidden(stored)));
}
