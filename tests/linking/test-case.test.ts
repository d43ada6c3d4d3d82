import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testCase, type WrongEntry } from '../../lib/linking/test-case.ts';
import type { Passage } from '../../lib/linking/types.ts';
import type { LocalReference } from '../../scripts/cli/reference.ts';
import { readBenchmark } from '../../scripts/evaluate/benchmark.ts';

const passage: Passage = { before: 'La codeuse de ', surface: 'LPC', after: ' vient à l’école.' };
const wrong: WrongEntry = { entry: 'lpc', passages: [passage], lang: 'fr-FR', date: '2024-11-30' };

/** The case as the benchmark reads it. */
function asBenchmark(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'case-'));
  try {
    mkdirSync(join(folder, 'snippets'));
    writeFileSync(join(folder, 'snippets', 'case.yaml'), text);
    return readBenchmark(folder, { entry: () => undefined } as unknown as LocalReference).documents;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('testCase', () => {
  it('is a trap that the benchmark reads', () => {
    const [document] = asBenchmark(testCase(wrong));
    expect(document).toMatchObject({ lang: 'fr', date: '2024-11-30', kind: 'trap' });
    expect(document?.text.trim()).toBe('La codeuse de LPC vient à l’école.');
    expect(document?.gold.mentions).toEqual([]);
    expect(document?.gold.forbidden).toEqual([
      { surface: 'LPC', start: 14, end: 17, wrong_concept: 'lpc' },
    ]);
  });

  it('says each passage once, on one line, in the language of its block', () => {
    const passages = [
      passage,
      { ...passage, before: 'La codeuse\n  de ' },
      { before: 'The ', surface: 'LPC', after: ' course', lang: 'en-GB' },
    ];
    const documents = asBenchmark(testCase({ ...wrong, passages }));
    expect(documents.map(({ id, lang }) => `${id} ${lang}`)).toEqual([
      'wrong-lpc-1 fr',
      'wrong-lpc-2 en',
    ]);
  });

  it('takes nothing of the page for markup', () => {
    const odd = { before: 'a [[b|c]] {{d|e}} ', surface: 'LPC', after: ' f' };
    const [document] = asBenchmark(testCase({ ...wrong, passages: [odd] }));
    expect(document?.gold.mentions).toEqual([]);
    expect(document?.gold.forbidden.map(({ surface }) => surface)).toEqual(['LPC']);
  });

  it('holds the text around the marks, language and day, and nothing else', () => {
    const [snippet] = JSON.parse(testCase(wrong));
    expect(Object.keys(snippet)).toEqual(['id', 'lang', 'date', 'kind', 'text']);
    expect(Object.keys(JSON.parse(testCase({ ...wrong, date: undefined }))[0])).not.toContain(
      'date',
    );
  });
});
