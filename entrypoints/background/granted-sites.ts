import { browser } from 'wxt/browser';
import { isSitePattern } from '../shared/site-permission.ts';
import { CONTENT_FILES, explainTab } from './explain.ts';

/** Id of the one registered script, so that it can be found, changed and removed. */
const SCRIPT_ID = 'granted-sites';

/**
 * Keeps the content script registered on the sites that the reader granted, and on no other. Call it
 * synchronously at start-up. The browser's permissions are the only list: they survive a restart,
 * and taking one back in the browser's own settings counts too.
 */
export function keepGrantedSites(): void {
  let last: Promise<void> = Promise.resolve();
  const sync = () => {
    // One after the other, or two would register at once and the second would fail.
    last = last.then(registerGranted).catch((error: unknown) => console.error(error));
  };
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onAdded.addListener(({ origins = [] }) => void explainFront(origins));
  browser.permissions.onRemoved.addListener(sync);
  browser.runtime.onInstalled.addListener(sync);
  browser.runtime.onStartup.addListener(sync);
}

/** A registered script comes with the next load: pages in front that were just allowed are explained now. */
async function explainFront(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  for (const { id } of await browser.tabs.query({ active: true, url: origins }))
    if (id !== undefined) await explainTab(id);
}

async function registerGranted(): Promise<void> {
  const { origins: granted = [] } = await browser.permissions.getAll();
  const curated =
    browser.runtime.getManifest().content_scripts?.flatMap(({ matches = [] }) => matches) ?? [];
  // A host that is allowed for a feed is reached by the background only: see `feedPattern`.
  const matches = granted.filter((origin) => isSitePattern(origin) && !curated.includes(origin));
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = {
    id: SCRIPT_ID,
    js: [...CONTENT_FILES.js],
    css: [...CONTENT_FILES.css],
    matches,
    // The manifest's script runs there already.
    excludeMatches: curated,
    allFrames: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
