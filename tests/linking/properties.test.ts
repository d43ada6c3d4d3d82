import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/linking/annotate.ts';
import type { Mention } from '../../lib/linking/types.ts';
import { MARK_FROM } from '../../lib/linking/weights.ts';
import type { Entry, Sense } from '../../lib/reference/entry.ts';
import { entry } from '../reference/builders.ts';
import { reference } from './page.ts';

const name = (preferred: string, more: object = {}) => ({
  fr: { preferred, ...more },
  en: { preferred },
});

const ENTRIES: Entry[] = [
  entry('lpc', {
    kind: 'document',
    names: name('laissez-passer consulaire', { acronyms: ['LPC'] }),
    cues: { fr: ['consulat'] },
  }),
  entry('zerouali', { kind: 'person', names: name('Khalid Zerouali'), surnames: ['Zerouali'] }),
  entry('retention', {
    kind: 'procedure',
    names: name('rétention administrative', { weak: ['rétention'] }),
  }),
  entry('migrant', { kind: 'status', names: name('migrant'), everyday: true }),
  entry('calais', {
    kind: 'place',
    countries: ['FR'],
    names: name('Calais frontière', { weak: ['Calais'] }),
  }),
];
const SENSES: Sense[] = [
  {
    forms: ['LPC'],
    rivals: [
      { id: 'lpc-autre', names: { fr: ['langue parlée complétée'] }, cues: { fr: ['sourd'] } },
    ],
  },
];
const linking = reference(ENTRIES, SENSES);

const piece = fc.constantFrom(
  'LPC',
  'laissez-passer consulaire',
  'Khalid Zerouali',
  'M. Zerouali',
  'Zerouali',
  'rétention',
  'rétention administrative',
  'migrants',
  'réfugiés',
  'titre de séjour',
  'Calais',
  'consulat',
  'sourd',
  'langue parlée complétée',
  'au Maroc',
  'en France',
  'le train',
  'deux buts',
  '. Puis',
  ', et',
);
const block = fc.array(piece, { maxLength: 8 }).map((pieces) => `Selon ${pieces.join(' ')}.`);
const page = fc.array(block, { minLength: 1, maxLength: 5 });

const read = (texts: readonly string[], using = linking) =>
  annotate({ blocks: texts.map((text) => ({ text })), lang: 'fr' }, using);
const where = ({ start, end, entry: id }: Mention) => `${start}-${end} ${id}`;

describe('annotate, whatever the page', () => {
  it('gives mentions in order that never overlap and lie in their block', () => {
    fc.assert(
      fc.property(page, (texts) => {
        const mentions = read(texts);
        mentions.forEach((mention, place) => {
          expect(mention.end).toBeLessThanOrEqual(texts[mention.block]?.length ?? 0);
          expect(mention.sure).toBeGreaterThanOrEqual(MARK_FROM);
          const next = mentions[place + 1];
          if (next?.block === mention.block) expect(next.start).toBeGreaterThanOrEqual(mention.end);
        });
      }),
    );
  });

  it('does not change with an entry that shares no name with the page', () => {
    const more = reference(
      [...ENTRIES, entry('other', { names: name('Tout autre chose', { acronyms: ['TAC'] }) })],
      SENSES,
    );
    fc.assert(
      fc.property(page, (texts) => {
        expect(read(texts, more)).toEqual(read(texts));
      }),
    );
  });

  it('keeps the mentions of each block in whatever order the blocks stand', () => {
    fc.assert(
      fc.property(page, fc.infiniteStream(fc.nat()), (texts, random) => {
        const order = texts.map((_, at) => at).sort(() => (random.next().value % 2 === 0 ? 1 : -1));
        const before = read(texts);
        const after = read(order.map((at) => texts[at] ?? ''));
        order.forEach((at, place) => {
          expect(after.filter((one) => one.block === place).map(where)).toEqual(
            before.filter((one) => one.block === at).map(where),
          );
        });
      }),
    );
  });

  it('is never surer with less evidence', () => {
    const evidence = fc.constantFrom('Migrants.', 'Réfugiés, titre de séjour.', 'Le consulat.');
    fc.assert(
      fc.property(page, evidence, (texts, more) => {
        const surer = read([...texts, more]);
        for (const mention of read(texts)) {
          const same = surer.find(
            (one) => one.block === mention.block && where(one) === where(mention),
          );
          expect(same?.sure ?? 0).toBeGreaterThanOrEqual(mention.sure - 1e-9);
        }
      }),
    );
  });
});
