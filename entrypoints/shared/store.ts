import { browser } from 'wxt/browser';
import { compileReference } from '../../lib/linking/compile-reference.ts';
import type { OwnCopy } from '../../lib/store/own.ts';
import { openStore, type Store } from '../../lib/store/store.ts';

/** Key of the second copy of the own entries in the browser's other store. */
const COPY = 'own';

/** What the store cannot know of itself where it runs: a worker has no access to the browser's API. */
export interface Surroundings {
  /** Address of the extension, with a slash at its end. */
  base: string;
  version: string;
  copy: OwnCopy;
}

/** The surroundings of a page or background of the extension. */
export function surroundings(): Surroundings {
  return {
    base: browser.runtime.getURL('/'),
    version: browser.runtime.getManifest().version,
    copy: {
      read: async () => (await browser.storage.local.get(COPY))[COPY],
      write: (copy) => browser.storage.local.set({ [COPY]: copy }),
    },
  };
}

/** The extension's store, with the release that came in its package. */
export function openExtensionStore({ base, version, copy }: Surroundings = surroundings()): Store {
  return openStore({
    readFile: async (name) => {
      const response = await fetch(`${base}reference/${name}`);
      if (!response.ok) throw new Error(`no ${name} in the package`);
      return response.arrayBuffer();
    },
    now: Date.now,
    compile: (content) => {
      const { index, lexicon } = compileReference(content);
      return { index, lexicon: JSON.stringify(lexicon) };
    },
    compiler: version,
    copy,
  });
}
