import { describe, expect, it } from 'vitest';
import { cardAsOf } from '../../lib/reference/as-of.ts';
import { entry, neighbours } from './builders.ts';

const joram = entry('joram', {
  kind: 'person',
  names: { fr: { preferred: 'Frédéric Joram' }, en: { preferred: 'Frédéric Joram' } },
});
const office = entry('directeur', {
  kind: 'office',
  unmarked: true,
  of: 'direction',
  names: {
    fr: { preferred: 'Directeur de l’immigration' },
    en: { preferred: 'Director of immigration' },
  },
  holders: [
    {
      name: { fr: 'Simon Fetet', en: 'Simon Fetet' },
      from: '2021',
      to: '2025-02',
      sources: ['jo'],
    },
    { person: 'joram', from: '2025-04', confirmed: '2025-06-25', sources: ['jo'] },
  ],
  gaps: [{ from: '2025-03', to: '2025-03', why: { fr: 'Poste vacant', en: 'Vacant' } }],
});
const direction = entry('direction', {
  names: {
    fr: { preferred: 'Direction de l’immigration', acronyms: ['DIM'] },
    en: { preferred: 'Immigration directorate' },
    ar: { preferred: 'مديرية الهجرة' },
  },
  facts: [
    { text: { fr: 'Créée en 2013.', en: 'Created in 2013.' }, on: '2013', sources: ['jo'] },
    { text: { fr: 'Fait partie du ministère.', en: 'Part of the ministry.' }, sources: ['jo'] },
  ],
  relations: [{ type: 'part-of', target: 'ministere' }],
});
const ministry = entry('ministere');
const around = neighbours([joram, office, direction, ministry]);

describe('cardAsOf', () => {
  const names = (lines: { kind: string }[]) => lines.map((line) => JSON.stringify(line));

  it('shows who held the office on the day, who before and who since', () => {
    const card = cardAsOf(direction, '2024-11-30', 'fr', around);
    expect(names(card.onDay).join()).toContain('Simon Fetet');
    expect(names(card.onDay).join()).not.toContain('Joram');
    expect(names(card.since).join()).toContain('Frédéric Joram');
    expect(names(card.before).join()).toContain('Créée en 2013.');
  });

  it('moves on with the date, through the gap', () => {
    const gap = cardAsOf(direction, '2025-03-15', 'en', around);
    expect(gap.onDay.map(({ kind }) => kind)).toEqual(['fact', 'gap']);
    expect(gap.onDay[1]).toMatchObject({
      last: { person: { name: { text: 'Simon Fetet' } }, date: '2025-02' },
      sources: [0],
    });
    const later = cardAsOf(direction, '2025-06-28', 'en', around);
    expect(later.onDay.find(({ kind }) => kind === 'holder')).toMatchObject({
      person: { id: 'joram' },
      confirmed: '2025-06-25',
    });
    expect(later.before.some((line) => line.kind === 'holder')).toBe(true);
  });

  it('names nobody before a gap that nobody came before', () => {
    const early = entry('directeur', {
      ...office,
      gaps: [{ from: '2013', to: '2020', why: { fr: 'Non établi', en: 'Not established' } }],
    });
    const [, gap] = cardAsOf(direction, '2015-01-01', 'en', neighbours([early, direction])).onDay;
    expect(gap?.kind).toBe('gap');
    expect(gap).not.toHaveProperty('last');
  });

  it('shows a person the offices held', () => {
    const card = cardAsOf(joram, '2025-06-28', 'fr', around);
    expect(card.onDay).toMatchObject([{ kind: 'held', office: { id: 'directeur' } }]);
    expect(cardAsOf(joram, '2024-11-30', 'fr', around).since).toHaveLength(1);
  });

  it('falls back from the reader’s language to English, and says so', () => {
    const card = cardAsOf(direction, '2024-11-30', 'ar', around);
    expect(card.title).toEqual({ text: 'مديرية الهجرة', lang: 'ar' });
    expect(card.summary).toEqual({ text: 'Summary of direction.', lang: 'en' });
  });

  it('reads relations from both ends', () => {
    expect(cardAsOf(direction, '2024-01-01', 'fr', around).relations).toEqual([
      {
        type: 'part-of',
        inverse: false,
        target: { id: 'ministere', name: { text: 'Nom ministere', lang: 'fr' } },
      },
    ]);
    expect(cardAsOf(ministry, '2024-01-01', 'fr', around).relations).toMatchObject([
      { type: 'part-of', inverse: true, target: { id: 'direction' } },
    ]);
  });

  it('numbers each source once', () => {
    const card = cardAsOf(direction, '2024-11-30', 'fr', around);
    expect(card.sources).toHaveLength(1);
    expect(card.onDay.every(({ sources }) => sources.length === 0 || sources[0] === 0)).toBe(true);
  });
});
