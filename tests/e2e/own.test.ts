import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hover } from './card.ts';
import { openOwn } from './extension.ts';
import { marked, marks, openBrowser, type Site, serve, until, visit } from './harness.ts';

const article = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>
<main><article><p>Le Comité des frontières du Nord, Aurore Lefort et Frontex. Asile, OQTF.</p></article></main></html>`;

let site: Site;
beforeAll(async () => {
  site = await serve({ '/comite': { html: article } });
});
afterAll(() => site?.close());

const says = (own: Page, words: string) =>
  until(
    () => own.evaluate(() => document.body.innerText),
    (all) => all.includes(words),
    30_000,
  );
const press = (own: Page, name: string) =>
  own.evaluate((name) => {
    const controls = [...document.querySelectorAll<HTMLElement>('button, input[type=checkbox]')];
    const found = controls.find(
      (one) =>
        [one.textContent?.trim(), one.getAttribute('aria-label')].includes(name) ||
        one.closest('label')?.textContent?.startsWith(name),
    );
    if (!found) throw new Error(`no control ${name}`);
    found.click();
  }, name);
/** Types into the field with this label, in the place of what is there. */
const fill = (own: Page, label: string, text: string) =>
  own.evaluate(
    (label, text) => {
      const found = [...document.querySelectorAll('label')].find(
        (one) => one.textContent?.trim() === label,
      );
      const field = document.getElementById(found?.htmlFor ?? '');
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
        throw new Error(`no field ${label}`);
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    label,
    text,
  );

/** Looks for an entry in the field with this label and takes the one with this name. */
async function choose(own: Page, label: string, typed: string, title: string) {
  await fill(own, label, typed);
  await until(
    () => own.$$eval('[role=option] bdi', (all) => all.map((one) => one.textContent)),
    (found) => found.includes(title),
  );
  await own.evaluate((title) => {
    for (const name of document.querySelectorAll<HTMLElement>('[role=option] bdi'))
      if (name.textContent === title) name.click();
  }, title);
}

describe.each(['chrome', 'firefox'] as const)('own entries in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(name, site);
  });
  afterAll(() => browser?.close());

  async function write(own: Page, entry: { name: string; summary: string; note: string }) {
    await press(own, 'Nouvelle fiche');
    await fill(own, 'Nom', entry.name);
    await fill(own, 'Résumé', entry.summary);
    await fill(own, 'Note privée', entry.note);
  }
  const save = async (own: Page) => {
    await until(
      () => own.$eval('button[type=submit]', (button) => (button as HTMLButtonElement).disabled),
      (disabled) => !disabled,
    );
    await press(own, 'Enregistrer');
    await says(own, 'Fiche enregistrée');
  };

  it('are written with their card in view, and marked in pages without their note', async () => {
    const page = await visit(browser, '/comite');
    await marked(page, 'Frontex');
    await page.evaluate(() => {
      const changes: string[] = [];
      Object.assign(globalThis, { changes });
      const all = { childList: true, subtree: true, attributes: true, characterData: true };
      new MutationObserver((records) => changes.push(...records.map(({ type }) => type))).observe(
        document,
        all,
      );
    });
    const own = await openOwn(browser, '/options.html#own', page);
    await own.bringToFront();
    await says(own, 'Vous n’avez pas encore de fiche');
    const text = 'Réunit des associations de Calais.';
    await write(own, {
      name: 'Comité des frontières du Nord',
      summary: text,
      note: 'Rappeler lundi',
    });
    await until(
      () => own.$eval('aside .card', (card) => (card as HTMLElement).innerText).catch(() => ''),
      (card) => card.includes(text),
    );
    await save(own);
    await write(own, { name: 'Aurore Lefort', summary: 'Source confidentielle.', note: '' });
    await press(own, 'Fiche privée');
    await save(own);
    const list = await says(own, 'Aurore Lefort');
    expect(list).toContain('privée');
    expect(list).toContain('2 fiches ont changé depuis votre dernier export');

    // The page that was open all the time knows it too, without a reload or a change of its DOM.
    await page.bringToFront();
    await marked(page, 'Comité des frontières du Nord', 'Frontex');
    expect(await page.evaluate('changes')).toEqual([]);
    const again = await visit(browser, '/comite');
    await marked(again, 'Comité des frontières du Nord');
    expect(await marks(again)).not.toContain('Aurore Lefort');
    const card = await hover(again, 'Comité des frontières du Nord', text);
    expect(card).toContain('Selon « Mes fiches »');
    expect(card).not.toContain('Rappeler lundi');
    const panel = await openOwn(browser, '/sidepanel.html', again);
    const shown = await says(panel, 'Source confidentielle.');
    expect(shown).toContain('ni marquées ni montrées');
    await panel.close();
    await again.close();
    await page.close();
    await own.close();
  });

  it('refuse what the checks refuse, and say why', async () => {
    const page = await visit(browser, '/comite');
    const own = await openOwn(browser, '/options.html#own', page);
    await own.bringToFront();
    await says(own, 'Aurore Lefort');
    await write(own, { name: 'Piège', summary: 'Texte.', note: '' });
    await fill(own, 'Adresse de la source', 'javascript:alert(1)');
    await says(own, 'n’est pas une adresse sûre');
    expect(
      await own.$eval('button[type=submit]', (button) => (button as HTMLButtonElement).disabled),
    ).toBe(true);
    await own.close();
    await page.close();
  });

  it('begin from any entry, found by a word and seen as of any day', async () => {
    const page = await visit(browser, '/comite');
    const own = await openOwn(browser, '/options.html#browse', page);
    await own.bringToFront();
    await says(own, 'Montrer plus');
    await own.type('input[type=search]', 'groupe migratoire mixte');
    await until(
      () => own.$$eval('.hits b', (all) => all.map((one) => one.textContent)),
      (names) => names[0] === 'Groupe migratoire mixte permanent',
    );
    await own.click('.hits button');
    const day = (date: string) =>
      own.$eval(
        'input[type=date]',
        (input, date) => {
          (input as HTMLInputElement).value = date;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
        date,
      );
    await own.waitForSelector('.opened .card');
    await day('2024-11-30');
    const card = await says(own, 'Simon Fetet');
    expect(card).toContain('30 novembre 2024');
    await press(own, 'Proposer une correction');
    await until(
      () => own.$eval('#suggestion', (area) => (area as HTMLTextAreaElement).value).catch(() => ''),
      (text) => text.includes('# Correction: Groupe migratoire mixte permanent'),
    );
    await press(own, 'En faire ma version');
    await says(own, 'Modifier « Groupe migratoire mixte permanent »');
    await save(own);
    const list = await says(own, 'Aurore Lefort');
    expect(list).toContain('Groupe migratoire mixte permanent');
    await own.close();
    await page.close();
  });

  it('have holders, figures and relations, which the cards of both sides show', async () => {
    const page = await visit(browser, '/comite');
    const own = await openOwn(browser, '/options.html#own', page);
    await own.bringToFront();
    await says(own, 'Comité des frontières du Nord');
    await press(own, 'Modifier « Comité des frontières du Nord »');
    await fill(own, 'Adresse de la source', 'https://example.org/comite');
    await press(own, 'Ajouter un lien');
    await choose(own, 'Autre fiche', 'frontex', 'Frontex');
    const card = () =>
      own.$eval('aside .card', (card) => (card as HTMLElement).innerText).catch(() => '');
    await until(card, (text) => text.includes('Frontex'));
    await until(
      () => own.$$eval('.beside button:enabled', (all) => all.length),
      (enabled) => enabled === 2,
    );
    await press(own, 'Enregistrer et ajouter une fonction');
    await says(own, 'Retirer ce titulaire');
    await fill(own, 'Nom', 'Présidence du comité');
    await fill(own, 'Résumé', 'Elle dirige le comité.');
    await fill(own, 'Personne', 'Idriss Benali');
    await fill(own, 'Depuis', '2024');
    await says(own, 'sources › adresse manque');
    await fill(own, 'Adresse de la source', 'https://example.org/comite');
    await until(card, (text) => text.includes('Idriss Benali'));
    await save(own);
    await press(own, 'Modifier « Comité des frontières du Nord »');
    await until(card, (text) => text.includes('Idriss Benali'));
    await until(
      () => own.$$eval('.beside button:enabled', (all) => all.length),
      (enabled) => enabled === 2,
    );
    await press(own, 'Enregistrer et ajouter des chiffres');
    await says(own, 'Retirer cette série');
    await fill(own, 'Nom', 'Accueils de jour');
    await fill(own, 'Résumé', 'Accueils comptés par le comité.');
    await fill(own, 'Ce qui est compté', 'Accueils à Calais');
    await fill(own, 'Unité', 'personnes');
    await own.type('.points tr:last-child input', '2025');
    await own.type('.points tr:last-child td:nth-child(2) input', '12 345');
    await fill(own, 'Adresse de la source', 'https://example.org/comite');
    await until(
      () => own.$eval('aside .series', (all) => all.textContent ?? '').catch(() => ''),
      (figures) => figures.replace(/\s/g, ' ').includes('12 345'),
    );
    await save(own);

    const again = await visit(browser, '/comite');
    await marked(again, 'Comité des frontières du Nord');
    const shown = await hover(again, 'Comité des frontières du Nord', 'Idriss Benali');
    expect(shown).toContain('Chiffres');
    expect(shown).toContain('Frontex');
    await again.close();
    await own.close();
    await page.close();
  });
});
