import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardSchema } from '../../lib/messages/card-schema.ts';
import { cardAsOf } from '../../lib/reference/as-of.ts';
import { READER_LANGUAGES } from '../../lib/reference/kinds.ts';
import { entry, neighbours } from '../reference/builders.ts';

const body = entry('body', {
  facts: [{ text: { fr: 'Créé.', en: 'Created.' }, on: '2013-05', sources: ['jo'] }],
  relations: [{ type: 'part-of', target: 'whole' }],
});
const office = entry('office', {
  kind: 'office',
  of: 'body',
  holders: [
    { person: 'person', from: '2015', to: '2019', sources: ['jo'] },
    {
      name: { fr: 'A', en: 'A' },
      from: '2021',
      confirmed: '2026-11',
      acting: true,
      sources: ['jo'],
    },
  ],
  gaps: [{ from: '2019', to: '2021', why: { fr: 'Vacant.', en: 'Vacant.' } }],
});
const person = entry('person', { kind: 'person' });
const figures = entry('figures', {
  kind: 'statistic',
  of: 'body',
  series: [
    {
      scope: { fr: 'France', en: 'France' },
      unit: { fr: 'mesures', en: 'measures' },
      points: [{ period: '2019', value: 1, provisional: true, sources: ['jo'] }],
    },
  ],
});
const all = [body, office, person, figures, entry('whole')];

describe('the schema of a card', () => {
  it('takes every card that can be made, on any day, and gives it back unchanged', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        day,
        fc.constantFrom(...READER_LANGUAGES),
        (one, on, lang) => {
          // As it crosses: Chromium sends JSON.
          const card = JSON.parse(JSON.stringify(cardAsOf(one, on, lang, neighbours(all))));
          expect(cardSchema.parse(card)).toEqual(card);
        },
      ),
    );
  });

  it.each(['javascript:alert(1)', 'http://example.org/', 'data:text/html,x', ' https://a.fr'])(
    'refuses a source at %s',
    (url) => {
      const card = cardAsOf(body, '2024-01-01', 'fr', neighbours(all));
      const sources = card.sources.map((source) => ({ ...source, url }));
      expect(sources.length).toBeGreaterThan(0);
      expect(cardSchema.safeParse({ ...card, sources }).success).toBe(false);
    },
  );
});
