import { browser } from 'wxt/browser';
import { referenceSteps } from '../../lib/linking/compile-reference.ts';
import type { Copies } from '../../lib/store/copies.ts';
import { inTurns } from '../../lib/store/slices.ts';
import { openStore, type Store } from '../../lib/store/store.ts';

/** What the store cannot know of itself where it runs: a worker has no access to the browser's API. */
export interface Surroundings {
  /** Address of the extension, with a slash at its end. */
  base: string;
  version: string;
  copies: Copies;
}

/** The surroundings of a page or background of the extension. */
export function surroundings(): Surroundings {
  return {
    base: browser.runtime.getURL('/'),
    version: browser.runtime.getManifest().version,
    copies: {
      read: async (name) => (await browser.storage.local.get(name))[name],
      write: (name, copy) => browser.storage.local.set({ [name]: copy }),
      remove: (name) => browser.storage.local.remove(name),
    },
  };
}

/** The extension's store, with the release that came in its package. */
export function openExtensionStore(
  { base, version, copies }: Surroundings = surroundings(),
): Store {
  return openStore({
    readFile: async (name) => {
      // Packed under this name by `wxt.config.ts`.
      const packed = name === 'release.json' ? `${name}.txt` : name;
      const response = await fetch(`${base}reference/${packed}`);
      if (!response.ok) throw new Error(`no ${name} in the package`);
      return response.arrayBuffer();
    },
    now: Date.now,
    compile: async (content) => {
      const { index, lexicon } = await inTurns(referenceSteps(content));
      return { index, lexicon: JSON.stringify(lexicon) };
    },
    compiler: version,
    copies,
  });
}
