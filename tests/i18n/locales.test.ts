import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorWords } from '../../lib/i18n/errors.ts';
import { ERROR_CODES } from '../../lib/messages/errors.ts';
import { READER_LANGUAGES } from '../../lib/reference/kinds.ts';

type Messages = Record<string, { message: string }>;
const read = (lang: string): Messages =>
  JSON.parse(readFileSync(`public/_locales/${lang}/messages.json`, 'utf8'));

describe('what the browser itself shows', () => {
  const wanted = new Set(
    ['wxt.config.ts', ...globSync('entrypoints/**/*.{ts,tsx}')].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/__MSG_(\w+)__|getMessage\('(\w+)'\)/g)].map(
        ([, inManifest, inCode]) => inManifest ?? inCode ?? '',
      ),
    ),
  );

  it.each(READER_LANGUAGES)('is said in %s, all of it and no more', (lang) => {
    expect(wanted.size).toBeGreaterThan(5);
    expect(new Set(Object.keys(read(lang)))).toEqual(wanted);
  });

  it.each(READER_LANGUAGES)('is short enough for the stores in %s', (lang) => {
    // Chrome Web Store refuses a description of more than 132 characters.
    expect(read(lang)['description']?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('failures', () => {
  it.each(READER_LANGUAGES)('say in %s what happened, what was kept and what to do', (lang) => {
    for (const code of ERROR_CODES)
      for (const sentence of Object.values(errorWords[lang][code]))
        expect(sentence).toMatch(/^[^\s].*[.؟?]$/u);
  });
});
