import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  isWithin,
  parseSettings,
  readerLanguage,
  settingsFor,
  siteOf,
} from '../../lib/settings/schema.ts';

describe('parseSettings', () => {
  it('gives the defaults to somebody who chose nothing', () => {
    expect(DEFAULT_SETTINGS).toEqual({
      lang: 'auto',
      dwell: 300,
      marks: 'dotted',
      firstOnly: false,
      offSites: [],
    });
  });

  it('keeps good fields beside bad ones', () => {
    const stored = { lang: 'tlh', dwell: 900, marks: 7, offSites: ['a.fr'], firstOnly: 'yes' };
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, dwell: 900, offSites: ['a.fr'] });
  });

  it.each([-1, 2_001, 10.5, Number.NaN, '300'])('takes no dwell of %s', (dwell) => {
    expect(parseSettings({ dwell }).dwell).toBe(300);
  });

  it('reads anything, and reads what it wrote as it was', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = parseSettings(stored);
        expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      }),
    );
  });
});

describe('readerLanguage', () => {
  it.each([
    ['auto', ['ar-MA', 'fr'], 'ar'],
    ['auto', ['de-DE', 'ES-419'], 'es'],
    ['auto', ['de', 'pt'], 'fr'],
    ['auto', [], 'fr'],
    ['en', ['fr'], 'en'],
  ] as const)('of %s with a browser in %s', (chosen, browser, expected) => {
    expect(readerLanguage(chosen, browser)).toBe(expected);
  });
});

describe('sites', () => {
  it.each([
    ['lemonde.fr', true],
    ['www.lemonde.fr', true],
    ['a.b.lemonde.fr', true],
    ['notlemonde.fr', false],
    ['lemonde.fr.evil.example', false],
    ['fr', false],
    ['', false],
  ])('%s is within lemonde.fr: %s', (host, expected) => {
    expect(isWithin(host, ['lemonde.fr'])).toBe(expected);
  });

  it('are named without www', () => {
    expect([siteOf('www.lemonde.fr'), siteOf('fr.hespress.com'), siteOf('wwww.fr')]).toEqual([
      'lemonde.fr',
      'fr.hespress.com',
      'wwww.fr',
    ]);
  });

  it('switch a page off and no other', () => {
    const settings = parseSettings({ offSites: ['lemonde.fr'], dwell: 0 });
    expect(settingsFor(settings, 'www.lemonde.fr', ['en'])).toEqual({
      on: false,
      lang: 'en',
      dwell: 0,
      marks: 'dotted',
      firstOnly: false,
    });
    expect(settingsFor(settings, 'liberation.fr', ['en']).on).toBe(true);
  });
});
