import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup, popupSays } from './extension.ts';
import { marked, marks, openBrowser, type Site, serve, UNLISTED, until, visit } from './harness.ts';
import { inFirefox } from './protocols.ts';

const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>
<p>Frontex publie ses chiffres.</p></html>`;

let site: Site;
beforeAll(async () => {
  site = await serve({ '/': { html } });
});
afterAll(() => site?.close());

/** Loads a page anew and waits until the extension could have read it, which it tells its popup. */
async function unexplained(browser: Browser, page: Page, sentence: string): Promise<void> {
  await page.reload();
  const popup = await openPopup(browser, page);
  await popupSays(popup, sentence);
  expect(await marks(page)).toEqual([]);
  await popup.close();
}

describe('permissions in Firefox', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser('firefox', site);
  });
  afterAll(() => browser?.close());

  /** Answers the browser's question with its first or its second button. */
  const answer = (button: 'button' | 'secondaryButton') =>
    until(
      () =>
        inFirefox(
          browser,
          `(() => {
            const question = PopupNotifications.panel.querySelector('#addon-webext-permissions-notification');
            if (PopupNotifications.panel.state !== 'open' || !question) return '';
            question.${button}.click();
            return 'answered';
          })()`,
        ),
      (done) => done === 'answered',
    );

  it.each([
    ['Partout sur journal.example', 'Site que vous avez autorisé', 'Partout sur journal.example'],
    ['Autoriser tous les sites', 'Vous avez autorisé tous les sites', 'Retirer l’autorisation'],
  ])('“%s” asks, takes no for an answer, and is taken back', async (ask, granted, takeBack) => {
    const page = await visit(browser, '/', UNLISTED);
    const popup = await openPopup(browser, page);
    await popup.press(ask);
    await answer('secondaryButton');
    expect(await popup.text()).toContain('Site hors liste');
    await popup.press(ask);
    await answer('button');
    await marked(page, 'Frontex');
    await popupSays(popup, granted);
    await popup.close();
    // Unasked from now on.
    await page.reload();
    await marked(page, 'Frontex');
    const again = await openPopup(browser, page);
    await popupSays(again, granted);
    await again.press(takeBack);
    await until(
      () => marks(page),
      (all) => all.length === 0,
    );
    await again.close();
    await unexplained(browser, page, 'Site hors liste');
    await page.close();
  });
});

/*
 * Chromium shows its question in a window of its own, which nothing that a test can reach answers. So an
 * extension that holds one more site from the start stands for the answer yes, and the browser's own page of
 * settings takes sites back and gives them again.
 */
describe('permissions in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-granted-'));
  let browser: Browser;
  let settings: Page;
  beforeAll(async () => {
    cpSync('.output/chrome-mv3', folder, { recursive: true });
    const path = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    manifest.host_permissions.push(`*://*.${UNLISTED}/*`);
    writeFileSync(path, JSON.stringify(manifest));
    browser = await openBrowser('chrome', site, folder);
    settings = await browser.newPage();
    await settings.goto('chrome://extensions');
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  const allow = async (sites: 'ON_CLICK' | 'ON_ALL_SITES') => {
    const [id] = (await browser.extensions()).keys();
    await settings.evaluate(
      async (id, sites) => {
        const { developerPrivate } = (globalThis as unknown as { chrome: ChromeOfSettings }).chrome;
        await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: sites });
      },
      id ?? '',
      sites,
    );
  };

  it('grants nothing while the question is open', async () => {
    const other = await openBrowser('chrome', site);
    const page = await visit(other, '/', UNLISTED);
    const popup = await openPopup(other, page);
    await popup.press('Autoriser tous les sites');
    await unexplained(other, page, 'Site hors liste');
    await other.close();
  });

  it('explains granted sites unasked until they are taken back, and at once when given again', async () => {
    const page = await visit(browser, '/', UNLISTED);
    await marked(page, 'Frontex');
    const popup = await openPopup(browser, page);
    await popupSays(popup, 'Site que vous avez autorisé');
    await popup.close();
    await allow('ON_CLICK');
    await unexplained(browser, page, 'Site hors liste');
    await allow('ON_ALL_SITES');
    await marked(page, 'Frontex');
    await page.reload();
    await marked(page, 'Frontex');
    await page.close();
  });
});

/** The part of Chromium's interface that its page of settings alone has. */
interface ChromeOfSettings {
  developerPrivate: {
    updateExtensionConfiguration(change: {
      extensionId: string;
      hostAccess: string;
    }): Promise<void>;
  };
}
