import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hover } from './card.ts';
import { openOwn } from './extension.ts';
import { marked, marks, openBrowser, type Site, serve, until, visit } from './harness.ts';

const page = (text: string) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title><main><article><p>${text}</p></article></main></html>`;
const payload = '<img src=x onerror="document.title=1">';
const table = [
  'Nom;Sigle;Définition;Relu le;Source;Lien;Remarque',
  'Comité des frontières du Nord;CFRN;Réunit des associations calaisiennes.;2026-11-20;Le comité;https://comite.example/;à revoir',
  `Plateforme ${payload};;Texte ${payload};2026-11-20;;;`,
  'Fausse adresse;;Texte.;2026-11-20;x;javascript:alert(1);',
].join('\r\n');

let site: Site;
const folder = mkdtempSync(join(tmpdir(), 'reperes-import-'));
const file = join(folder, 'redaction.csv');
beforeAll(async () => {
  writeFileSync(file, `\uFEFF${table}`);
  site = await serve({
    '/comite': { html: page('Le Comité des frontières du Nord (CFRN) et Frontex. Asile, OQTF.') },
  });
});
afterAll(() => site?.close());

const text = (own: Page) => own.evaluate(() => document.body.innerText);
const says = (own: Page, words: string) =>
  until(
    () => text(own),
    (all) => all.includes(words),
    30_000,
  );
const press = (own: Page, name: string) =>
  own.evaluate((name) => {
    const controls = [...document.querySelectorAll('button, summary, input[type=checkbox], label')];
    const found = controls.find(
      (one) => one.textContent?.trim() === name || one.getAttribute('aria-label') === name,
    );
    if (!(found instanceof HTMLElement)) throw new Error(`no control ${name}`);
    found.click();
  }, name);

describe.each(['chrome', 'firefox'] as const)('importing a file in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(name, site);
  });
  afterAll(() => browser?.close());

  it('goes from a spreadsheet to a card in a page, with what is wrong left out', async () => {
    const before = await visit(browser, '/comite');
    await marked(before, 'Frontex');
    expect(await marks(before)).not.toContain('CFRN');
    const own = await openOwn(browser, '/options.html#data', before);
    await own.bringToFront();
    await says(own, 'Données de Repères');
    const input = (await own.waitForSelector(
      'input[type=file]',
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);

    await says(own, 'Colonnes du tableau');
    // What is out of view is not laid out, and `innerText` leaves it out.
    await own.$eval('.columns', (list) => list.scrollIntoView());
    const columns = await says(own, 'Comité des frontières du Nord');
    expect(columns).toContain('Comité des frontières du Nord');
    const meanings = await own.$$eval('.columns select', (all) =>
      all.map((select) => (select as HTMLSelectElement).value),
    );
    expect(meanings).toEqual([
      'name.fr',
      'acronyms.fr',
      'summary.fr',
      'checked',
      'source.title',
      'source.url',
      '',
    ]);
    await press(own, 'Vérifier les fiches');
    const checked = await says(own, '2 fiches peuvent être prises, sur 3');
    expect(checked).toContain('n’est pas une adresse sûre');
    expect(checked).toContain('ligne 4');
    expect(checked).toContain('javascript:alert(1)');

    await press(own, 'Comparer');
    await says(own, '2 fiches ajoutées');
    await press(own, 'Appliquer');
    await says(own, '« redaction » compte 2 fiches');
    expect(await own.title()).not.toBe('1');
    expect(await own.$$eval('main img', (all) => all.length)).toBe(1);

    const after = await visit(browser, '/comite');
    await marked(after, 'CFRN');
    const card = await hover(after, 'CFRN', 'Réunit des associations');
    expect(card).toContain('Selon « redaction »');
    await after.close();
    await before.close();
    await own.close();
  });

  it('refuses a file of a gigabyte, and goes on with the next one', async () => {
    const article = await visit(browser, '/comite');
    const own = await openOwn(browser, '/options.html#data', article);
    await own.bringToFront();
    const choose = async (path: string) => {
      const input = await own.waitForSelector('input[type=file]');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    };
    const sparse = join(folder, 'sparse.json');
    writeFileSync(sparse, '[');
    truncateSync(sparse, 2 ** 30);
    await choose(sparse);
    await says(own, 'Ce fichier est trop gros pour être lu.');
    await choose(file);
    await says(own, 'Colonnes du tableau');
    await own.close();
    await article.close();
  });

  it('switches a dataset off and on again, and removes it', async () => {
    const article = await visit(browser, '/comite');
    await marked(article, 'CFRN');
    const own = await openOwn(browser, '/options.html#data', article);
    await own.bringToFront();
    await says(own, 'redaction');
    own.on('dialog', (dialog) => void dialog.accept());
    await press(own, 'Utiliser « redaction »');
    await until(
      () => own.$$eval('.pack[data-on=false]', (all) => all.length),
      (off) => off === 1,
    );
    await article.reload();
    await article.bringToFront();
    await marked(article, 'Frontex');
    expect(await marks(article)).not.toContain('CFRN');
    await own.bringToFront();
    await press(own, 'Supprimer « redaction »');
    await until(
      () => text(own),
      (all) => !all.includes('redaction'),
    );
    await own.close();
    await article.close();
  });
});
