import { describe, expect, it } from 'vitest';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import { rendered } from './dom.ts';

const nothing = () => {};
const base: PopupProps = {
  lang: 'fr',
  status: 'on',
  site: 'lemonde.fr',
  permission: 'listed',
  siteOff: false,
  titles: [],
  hidden: [],
  notKept: false,
  onHide: nothing,
  onTestCase: nothing,
  onTakeBack: nothing,
  onOpen: nothing,
  onOrigin: nothing,
  onPage: nothing,
  onSite: nothing,
  onGrantAll: nothing,
  onPanel: nothing,
  onOptions: nothing,
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
    ['is reading', { status: 'asking' }, 'Lecture de la page'],
    ['has found nothing', { found: { ...found, entries: [] } }, 'Aucun repère ici'],
    ['is on a site that is not listed', { status: 'absent', permission: 'none' }, 'hors liste'],
    ['was opened before the extension came', { status: 'absent' }, 'avant l’extension'],
    ['is on a site that is switched off', { status: 'off', siteOff: true }, 'sur ce site'],
    ['is on a page that is switched off', { status: 'off' }, 'Désactivé sur cette page'],
    ['is on a page of the browser', { status: 'closed' }, 'Rien à expliquer ici'],
    ['has no data', { state: { status: 'missing' } }, 'Données introuvables'],
    ['updates its data', { state: { status: 'updating' } }, 'Mise à jour'],
    ['has old data', { state: { status: 'stale', date: '2024-01-05' } }, 'Données anciennes'],
    ['has data', { state: { status: 'ready', entries: 677, date: '2026-11-25' } }, '677 fiches'],
    [
      'stores nothing, and what to do',
      { state: { status: 'ready', entries: 1, date: '2026-11-25', problem: 'storage-denied' } },
      'Quittez la navigation privée',
    ],
  ])('says that it %s', (_, props, expected) => {
    expect(text(props)).toContain(expected);
  });

  it.each<[PopupProps['permission'], boolean, string]>([
    ['listed', true, 'Site de la liste'],
    ['granted', true, 'Site que vous avez autorisé'],
    ['granted-all', true, 'Retirer l’autorisation de tous les sites'],
    ['none', false, 'Autoriser tous les sites'],
  ])('shows where a site stands that is %s', (permission, on, expected) => {
    const popup = rendered(<Popup {...base} permission={permission} />);
    const [, site] = popup.querySelectorAll('input[role="switch"]');
    expect(site?.getAttribute('aria-checked')).toBe(String(on));
    expect(popup.textContent).toContain(expected);
  });

  it('claims nothing of a site before it is known where it stands', () => {
    const shown = text({ status: 'absent', permission: undefined });
    expect(shown).toContain('Lecture de la page');
    expect(shown).not.toMatch(/hors liste|Partout sur/);
  });

  it('says once that a site is not listed', () => {
    for (const status of ['absent', 'on', 'off'] as const)
      expect(text({ status, permission: 'none', found, titles })?.split('hors liste').length).toBe(
        2,
      );
  });

  it('says why nothing could be found, and tries again', () => {
    const asked: boolean[] = [];
    const failed = { ...found, entries: [], failed: 'unreachable' as const };
    const popup = rendered(<Popup {...base} found={failed} onPage={(on) => void asked.push(on)} />);
    expect(popup.textContent).toContain('L’extension ne répond pas ici.');
    expect(popup.textContent).not.toContain('Aucun repère');
    const button = popup.querySelector('.notice button');
    button?.dispatchEvent(new (popup.ownerDocument.defaultView?.Event ?? Event)('click'));
    expect(asked).toEqual([true]);
  });

  it('says that a list may lack what could not be read', () => {
    expect(text({ found: { ...found, failed: 'internal' }, titles })).toContain(
      'La liste peut être incomplète.',
    );
  });

  it('lists apart what only the page explains, and leads to where it does', () => {
    const unknown = [{ form: 'UPI', long: 'unité de pilotage des identifications', count: 2 }];
    const asked: string[] = [];
    const popup = rendered(
      <Popup
        {...base}
        found={{ ...found, unknown }}
        titles={titles}
        onOrigin={(form) => void asked.push(form)}
      />,
    );
    const group = popup.querySelector('.explained');
    expect(group?.textContent).toContain('unité de pilotage des identifications');
    expect(popup.querySelector('.entries')?.textContent).not.toContain('UPI');
    const button = group?.querySelector('button');
    button?.dispatchEvent(new (popup.ownerDocument.defaultView?.Event ?? Event)('click'));
    expect(asked).toEqual(['UPI']);
    expect(text({ found })).not.toContain('Expliqués par la page');
  });

  it('does not blame the page where the data is missing', () => {
    const shown = text({ found: { ...found, entries: [] }, state: { status: 'missing' } });
    expect(shown).not.toContain('ne nomme rien');
  });

  it('shows both switches off, and a way to explain, on a site that is switched off', () => {
    const popup = rendered(<Popup {...base} status="off" siteOff />);
    const switches = [...popup.querySelectorAll('input[role="switch"]')];
    expect(switches.map((one) => one.getAttribute('aria-checked'))).toEqual(['false', 'false']);
    expect(popup.querySelector('.notice button')?.textContent).toBe('Expliquer cette page');
  });

  it('offers no switch where no extension may look', () => {
    const popup = rendered(<Popup {...base} status="closed" site={undefined} />);
    expect(popup.querySelectorAll('input').length).toBe(0);
  });

  it('runs from right to left in Arabic', () => {
    expect(
      rendered(<Popup {...base} lang="ar" />)
        .querySelector('main')
        ?.getAttribute('dir'),
    ).toBe('rtl');
  });
});
