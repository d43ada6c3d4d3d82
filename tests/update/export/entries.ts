import fc from 'fast-check';
import type { Entry } from '../../../lib/reference/entry.ts';
import { KINDS, RELATIONS } from '../../../lib/reference/kinds.ts';

/** A line of text as the schema takes it, with what makes trouble in cells, JSON and HTML. */
export const line = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        'É',
        'و',
        '你',
        '🌍',
        '"',
        ',',
        '<',
        '&',
        "'",
        '=',
        '-',
        '+',
        '@',
        '(',
        '1',
      ),
      fc.constantFrom('=HYPERLINK("http://x")', '-2+3', "d'asile", 'OQTF', 'sans papiers'),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''))
  // An apostrophe before a formula is what the export itself writes.
  .filter((text) => !/^'[=+\-@]/.test(text));

const lines = fc.uniqueArray(line, { minLength: 1, maxLength: 3 });

const nameSet = fc.record(
  { preferred: line, variants: lines, acronyms: lines, weak: lines },
  { requiredKeys: ['preferred'] },
);

const texts = fc.record({ fr: line, en: line, ar: line, es: line }, { requiredKeys: ['fr', 'en'] });

const dates = fc.constantFrom(
  {},
  { on: '2018-05' },
  { from: '2018', to: '2020-01-31' },
  { from: '2018', confirmed: '2026-03' },
);

const source = fc.constant({
  title: 'A page, “quoted”',
  url: 'https://www.example.org/a?b=c&d=e',
  seen: '2026-11-25',
  publisher: 'Example',
  standing: 'press' as const,
});

/** Entries that fit the schema, with ids of their own and relations between them. */
export const entries: fc.Arbitrary<Entry[]> = fc
  .array(
    fc.record(
      {
        kind: fc.constantFrom(...KINDS.filter((kind) => kind !== 'office' && kind !== 'statistic')),
        names: fc.record(
          { fr: nameSet, en: nameSet, ar: nameSet, de: nameSet },
          { requiredKeys: ['fr', 'en'] },
        ),
        summary: texts,
        countries: fc.subarray(['FR', 'MA', 'EU'], { minLength: 1 }),
        everyday: fc.constant(true),
        facts: fc.tuple(fc.record({ text: texts, dates })),
        relations: fc.array(fc.record({ type: fc.constantFrom(...RELATIONS), target: fc.nat(5) }), {
          maxLength: 3,
        }),
        source,
      },
      { requiredKeys: ['kind', 'names', 'summary', 'source'] },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((drafts) =>
    drafts.map(({ source: page, facts = [], relations = [], ...entry }, at): Entry => {
      const known = relations.filter(({ target }) => target !== at && target < drafts.length);
      return {
        id: `entry-${at}`,
        ...entry,
        ...(facts.length > 0
          ? {
              facts: facts.map(({ text, dates: when }) => ({ text, ...when, sources: ['source'] })),
            }
          : {}),
        ...(known.length > 0
          ? { relations: known.map(({ type, target }) => ({ type, target: `entry-${target}` })) }
          : {}),
        checked: '2026-11-25',
        sources: { source: page },
      };
    }),
  );
