import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { glossaryWords } from '../../../lib/i18n/glossary.ts';
import type { Entry } from '../../../lib/reference/entry.ts';
import { READER_LANGUAGES } from '../../../lib/reference/kinds.ts';
import { glossaryOf } from '../../../lib/update/export/glossary.ts';
import { entry } from '../../reference/builders.ts';
import { entries } from './entries.ts';

function pageOf(list: Entry[], lang: (typeof READER_LANGUAGES)[number] = 'fr') {
  const release = {
    format: 1 as const,
    version: '2026.1.1',
    date: '2026-11-25',
    entries: list,
    senses: [],
  };
  const html = glossaryOf(release, glossaryWords(lang));
  return { html, document: parseHTML(html).document as unknown as Document };
}

describe('the printed glossary', () => {
  it('is in order of names, in the language and its direction, with links inside', () => {
    const list = [
      entry('z', { names: { fr: { preferred: 'Zèle' }, en: { preferred: 'Zeal' } } }),
      entry('e', {
        names: { fr: { preferred: 'Étape', acronyms: ['ET'] }, en: { preferred: 'Stage' } },
        relations: [{ type: 'part-of', target: 'z' }],
        facts: [
          { text: { fr: 'Fondée.', en: 'Founded.' }, on: '2018-05', sources: ['jo'] },
          {
            text: { fr: 'En vigueur.', en: 'In force.' },
            from: '2019',
            confirmed: '2026-03-02',
            sources: ['jo'],
          },
        ],
      }),
    ];
    const { document } = pageOf(list);
    expect(document.documentElement.getAttribute('dir')).toBe('ltr');
    expect([...document.querySelectorAll('article')].map(({ id }) => id)).toEqual(['e', 'z']);
    const [first] = document.querySelectorAll('article');
    expect(first?.querySelector('h2')?.textContent).toBe('Étape ET');
    expect(
      [...(first?.querySelectorAll('.facts li') ?? [])].map((item) => item.textContent),
    ).toEqual(['En vigueur. depuis 2019, confirmé en mars 20261', 'Fondée. mai 20181']);
    expect(first?.querySelector('a[href="#z"]')?.textContent).toBe('Zèle');
    expect(pageOf(list, 'ar').document.documentElement.getAttribute('dir')).toBe('rtl');
  });

  it('leaves out what has no card of its own, and says it on the card it belongs to', () => {
    const list = [
      entry('b'),
      entry('head', {
        kind: 'office',
        of: 'b',
        unmarked: true,
        holders: [
          { name: { fr: 'Une telle', en: 'Somebody' }, from: '2020', to: '2021', sources: ['jo'] },
        ],
      }),
    ];
    const { document } = pageOf(list);
    expect([...document.querySelectorAll('article')].map(({ id }) => id)).toEqual(['b']);
    expect(document.querySelector('.facts')?.textContent).toContain('Une telle');
  });

  it('shows texts as texts: nothing in them becomes an element, an attribute or a script', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom(...READER_LANGUAGES), (list, lang) => {
        const { html, document } = pageOf(list, lang);
        expect(document.querySelectorAll('article')).toHaveLength(list.length);
        expect(html).not.toMatch(/<script|<img|<link|\son\w+=/i);
        for (const { id, summary } of list) {
          const shown = document.getElementById(id)?.textContent ?? '';
          expect(shown).toContain(summary[lang] ?? summary.en);
        }
      }),
    );
  });
});
