import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** Bytes, compressed: what every page loads, and what a page loads more at its first card. */
const BUDGETS = { 'content-scripts/content.js': 15_000, 'card.js': 15_000 };

describe.each(['chrome-mv3', 'firefox-mv3'])('the scripts of %s', (folder) => {
  const read = (file: string) => readFileSync(`.output/${folder}/${file}`);

  it.each(Object.entries(BUDGETS))('%s stays inside its budget of %i bytes', (file, budget) => {
    expect(gzipSync(read(file), { level: 9 }).length).toBeLessThan(budget);
  });

  it.each(Object.keys(BUDGETS))('%s holds neither Dexie nor Zod', (file) => {
    const script = read(file).toString();
    expect(script).not.toMatch(/dexie|_zod/i);
    const background = read('background.js').toString();
    for (const name of [/dexie/i, /_zod/]) expect(background).toMatch(name);
  });

  it('leaves Preact and the sentences out of what every page loads', () => {
    const card = read('card.js').toString();
    const idle = read('content-scripts/content.js').toString();
    for (const text of ['La fiche arrive', 'attachShadow']) {
      expect(card).toContain(text);
      expect(idle).not.toContain(text);
    }
  });

  it('has the whole script that every page loads compiled at once', () => {
    // The browser heeds it in the first line only.
    expect(read('content-scripts/content.js').toString()).toMatch(
      /^\/\/# allFunctionsCalledOnLoad\n/,
    );
  });

  it('offers pages no file by which they could tell that it is there', () => {
    const manifest = JSON.parse(read('manifest.json').toString());
    expect(manifest.content_scripts[0].matches.length).toBeGreaterThan(100);
    expect(manifest.web_accessible_resources).toBeUndefined();
    // The card can be put exactly where the content script runs.
    expect(manifest.host_permissions).toEqual(manifest.content_scripts[0].matches);
  });
});
