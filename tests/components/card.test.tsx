import { describe, expect, it } from 'vitest';
import { Card } from '../../components/Card.tsx';
import { CardMessage } from '../../components/CardMessage.tsx';
import { reasonWords } from '../../lib/i18n/reasons.ts';
import { cardAsOf } from '../../lib/reference/as-of.ts';
import type { CardView } from '../../lib/reference/card.ts';
import { entry, neighbours } from '../reference/builders.ts';
import { rendered } from './dom.ts';

const direction = entry('direction', {
  names: {
    fr: { preferred: 'Direction de l’immigration', acronyms: ['DIM'] },
    en: { preferred: 'Immigration directorate' },
    ar: { preferred: 'مديرية الهجرة' },
  },
  facts: [
    { text: { fr: 'Créée par décret.', en: 'Created by decree.' }, on: '2013', sources: ['jo'] },
  ],
});
const office = entry('directeur', {
  kind: 'office',
  unmarked: true,
  of: 'direction',
  holders: [
    {
      name: { fr: 'Simon Fetet', en: 'Simon Fetet' },
      from: '2021',
      to: '2025-02',
      sources: ['jo'],
    },
    {
      name: { fr: 'Frédéric Joram', en: 'Frédéric Joram' },
      from: '2025-03',
      confirmed: '2025-06-25',
      sources: ['jo'],
    },
  ],
});
const figures = entry('chiffres', {
  kind: 'statistic',
  unmarked: true,
  of: 'direction',
  series: [
    {
      scope: { fr: 'France', en: 'France' },
      unit: { fr: 'mesures', en: 'measures' },
      points: [{ period: '2019', value: 122839, sources: ['jo'] }],
    },
  ],
});
const around = neighbours([direction, office, figures]);
const show = (day: string, lang: 'fr' | 'en' | 'ar' | 'es', dateKnown = true) =>
  rendered(
    <Card
      card={cardAsOf(direction, day, lang, around)}
      lang={lang}
      dateKnown={dateKnown}
      onOpen={() => {}}
    />,
  );

describe('Card', () => {
  it('says what held on the day, and folds what came before and since', () => {
    const card = show('2024-11-30', 'fr');
    expect(card.querySelector('h2')?.textContent).toBe('Direction de l’immigrationDIM');
    expect(card.querySelector('section h3')?.textContent).toBe('Le 30 novembre 2024');
    expect(card.querySelector('section .lines')?.textContent).toContain('Simon Fetet');
    const folded = [...card.querySelectorAll('details')].map(({ textContent }) => textContent);
    expect(folded[0]).toContain('Frédéric Joram');
    expect(folded[1]).toContain('Créée par décret.');
  });

  it('dates an open end by its last confirmation', () => {
    expect(show('2026-01-01', 'en').querySelector('section .lines')?.textContent).toContain(
      'since March 2025, confirmed June 2025',
    );
  });

  it('says so where the page has no date', () => {
    expect(show('2024-11-30', 'en', false).querySelector('.note')?.textContent).toContain(
      'speaks of today',
    );
  });

  it('links sources safely', () => {
    const links = [...show('2024-11-30', 'fr').querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.getAttribute('href')).toMatch(/^https:/);
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    }
  });

  it('runs from right to left in Arabic, and marks texts of other languages', () => {
    const card = show('2024-11-30', 'ar');
    expect(card.querySelector('article')?.getAttribute('dir')).toBe('rtl');
    expect(card.querySelector('h2 span')?.getAttribute('lang')).toBe('ar');
    expect(card.querySelector('.summary span')?.getAttribute('dir')).toBe('ltr');
  });

  it('shows figures as a table', () => {
    expect(show('2024-11-30', 'en').querySelector('table')?.textContent).toContain('122,839');
  });
});

describe('Card, from a view', () => {
  const en = (text: string) => ({ text, lang: 'en' });
  const view: CardView = {
    ...cardAsOf(direction, '2024-11-30', 'en', around),
    otherNames: [{ text: 'مديرية الهجرة', lang: 'ar' }],
    onDay: [
      { kind: 'held', office: { name: en('Minister') }, acting: true, from: '2024', sources: [0] },
      {
        kind: 'gap',
        office: { name: en('Director') },
        why: en('Not published'),
        last: { person: { name: en('Ada Marin') }, date: '2023-05' },
        to: '2024-12',
        sources: [],
      },
    ],
    relations: [
      { type: 'replaces', inverse: false, target: { id: 'old', name: en('Old office') } },
      { type: 'related', inverse: false, target: { name: en('Elsewhere') } },
      { type: 'replaces', inverse: true, target: { id: 'new', name: en('New office') } },
    ],
    sources: [
      { title: 'A', url: 'https://a.example/', publisher: 'P', standing: 'official', seen: '2024' },
    ],
  };
  const opened: string[] = [];
  const show = (why?: string) =>
    rendered(
      <Card card={view} lang="en" dateKnown why={why} onOpen={(id) => void opened.push(id)} />,
    );

  it('says who acted, and where nobody is known, who was last', () => {
    const lines = show().querySelector('section .lines')?.textContent;
    expect(lines).toContain('Minister (acting)since 20241');
    expect(lines).toContain(
      'DirectorAda Marin (last known, May 2023)Not publisheduntil December 2024',
    );
  });

  it('reads a relation from either side, and opens its card', () => {
    const card = show();
    expect(
      [...card.querySelectorAll('.relations p')].map(({ textContent }) => textContent),
    ).toEqual(['Replaces Old office', 'Replaced by New office', 'Elsewhere']);
    for (const button of card.querySelectorAll('.relations button'))
      button.dispatchEvent(new (card.ownerDocument.defaultView?.Event ?? Event)('click'));
    expect(opened).toEqual(['old', 'new']);
  });

  it('marks official sources and says that a tab opens', () => {
    const items = [...show().querySelectorAll('footer li')];
    expect(items[0]?.querySelector('a')?.getAttribute('title')).toBe('opens in a new tab');
    expect(items[0]?.textContent).toBe('A P · official source');
  });

  it('gives names in other languages as what they are', () => {
    const name = show().querySelector('.names span');
    expect([name?.getAttribute('lang'), name?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  });

  it('says why a name was taken for the entry, where it is told', () => {
    expect(show().querySelector('.why')).toBeNull();
    const reasons = reasonWords.en;
    expect(show(reasons['cue-here']('prefect')).querySelector('.why')?.textContent).toBe(
      'A word nearby points to it: “prefect”.',
    );
    expect(reasons['country']()).toBe('The country of the page points to it.');
  });

  it('gives each card of a document its own title id', () => {
    expect(show().querySelector('h2')?.id).toBe('title-direction');
  });
});

describe('CardMessage', () => {
  it('says that the card is coming, or what happened and what to do', () => {
    expect(rendered(<CardMessage lang="fr" />).textContent).toBe('La fiche arrive…');
    expect(rendered(<CardMessage lang="fr" error="entry-gone" />).textContent).toContain(
      'Rechargez la page',
    );
  });
});
