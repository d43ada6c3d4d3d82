import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOwn, openPopup, popupSays } from './extension.ts';
import { marks, openBrowser, type Site, serve, until, visit } from './harness.ts';

const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>
<p>Frontex publie ses chiffres.</p></html>`;

let site: Site;
beforeAll(async () => {
  site = await serve({ '/': { html } });
});
afterAll(() => site?.close());

describe.each(['chrome', 'firefox'] as const)('a package without its data in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-missing-'));
  let browser: Browser;
  beforeAll(async () => {
    cpSync(`.output/${name}-mv3`, folder, { recursive: true });
    rmSync(join(folder, 'reference'), { recursive: true });
    browser = await openBrowser(name, site, folder);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it('does not say of a page that it names nothing', async () => {
    const page = await visit(browser, '/');
    const popup = await openPopup(browser, page);
    const text = await popupSays(popup, 'Données introuvables');
    expect(text).toContain('Réinstallez l’extension');
    expect(text).not.toContain('Aucun repère ici');
    await popup.close();
    const panel = await openOwn(browser, '/sidepanel.html', page);
    const shown = () => panel.evaluate(() => document.body.innerText);
    const said = await until(shown, (one) => one.includes('introuvables'));
    expect(said).not.toContain('Aucun repère ici');
    expect(await marks(page)).toEqual([]);
    await panel.close();
    await page.close();
  });
});
