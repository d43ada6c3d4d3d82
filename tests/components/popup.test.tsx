import { describe, expect, it } from 'vitest';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import { rendered } from './dom.ts';

const nothing = () => {};
const base: PopupProps = {
  lang: 'fr',
  site: 'lemonde.fr',
  siteOff: false,
  running: true,
  titles: [],
  grantedAll: false,
  onOpen: nothing,
  onExplain: nothing,
  onSite: nothing,
  onGrantAll: nothing,
};
const found = { on: true, day: '2024-11-30', dated: true, entries: [{ id: 'gmmp', count: 3 }] };
const titles = [
  {
    id: 'gmmp',
    kind: 'body' as const,
    title: { text: 'Groupe migratoire mixte permanent', lang: 'fr' },
    acronym: 'GMMP',
  },
];
const text = (props: Partial<PopupProps>) => rendered(<Popup {...base} {...props} />).textContent;

describe('Popup', () => {
  it('lists what was found, as of the day of the article', () => {
    const shown = text({ found, titles });
    expect(shown).toContain('1 repère sur cette page');
    expect(shown).toContain('30 novembre 2024');
    expect(shown).toContain('Groupe migratoire mixte permanent');
    expect(shown).toContain('cité 3 fois');
  });

  it.each<[string, Partial<PopupProps>, string]>([
    ['is reading', {}, 'Lecture de la page'],
    ['has found nothing', { found: { ...found, entries: [] } }, 'Aucun repère ici'],
    ['is on a site that is not listed', { running: false }, 'Expliquer cette page'],
    ['is on a site that is switched off', { siteOff: true }, 'Désactivé sur ce site'],
    ['is on a page of the browser', { site: undefined }, 'Rien à expliquer ici'],
    ['has no data', { state: { status: 'missing' } }, 'Données introuvables'],
    ['has data', { state: { status: 'ready', entries: 677, date: '2026-11-25' } }, '677 fiches'],
  ])('says that it %s', (_, props, expected) => {
    expect(text(props)).toContain(expected);
  });

  it('runs from right to left in Arabic', () => {
    expect(
      rendered(<Popup {...base} lang="ar" />)
        .querySelector('main')
        ?.getAttribute('dir'),
    ).toBe('rtl');
  });
});
