import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** Idle script and card are one file so far: their two budgets of 15 kB together. */
const BUDGET = 30_000;

describe.each(['chrome-mv3', 'firefox-mv3'])('the content script of %s', (folder) => {
  const script = readFileSync(`.output/${folder}/content-scripts/content.js`);

  it('stays inside its size budget', () => {
    expect(gzipSync(script, { level: 9 }).length).toBeLessThan(BUDGET);
  });

  it('holds neither Dexie nor classic Zod', () => {
    const text = script.toString();
    expect(text).not.toMatch(/dexie/i);
    // Messages of classic Zod's English locale, which zod/mini leaves out.
    expect(text).not.toContain('Invalid input: expected');
    expect(readFileSync(`.output/${folder}/background.js`, 'utf8')).toMatch(/dexie/i);
  });
});
