import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardSchema } from '../../lib/messages/card-schema.ts';
import { cardReply } from '../../lib/messages/card-shape.ts';
import { toBackground, toTab } from '../../lib/messages/contract.ts';
import { pageReplies, tabRequests } from '../../lib/messages/page-contract.ts';

const state = { status: 'ready', version: '2026.11.25', date: '2026-11-25', entries: 785 };
const mention = { block: 3, start: 0, end: 4, entry: 'oqtf', sure: 0.98 };
const phrase = { text: 'Un mot', lang: 'fr' };
const fact = { kind: 'fact', text: phrase, from: '2018', confirmed: '2026-11', sources: [0] };
const office = { id: 'wali', name: phrase };
const card = {
  id: 'gmmp',
  kind: 'body',
  title: phrase,
  acronym: 'GMMP',
  otherNames: [phrase],
  summary: phrase,
  day: '2024-11-30',
  onDay: [fact, { kind: 'held', office, acting: true, from: '2018-05-22', sources: [] }],
  before: [{ kind: 'holder', office, person: { name: phrase }, acting: false, sources: [1] }],
  since: [
    {
      kind: 'gap',
      office,
      why: phrase,
      last: { person: office, date: '2024-11' },
      on: '2025',
      sources: [],
    },
  ],
  series: [
    {
      scope: phrase,
      unit: phrase,
      points: [{ period: '2024', value: -1.5, provisional: false, sources: [0] }],
    },
  ],
  relations: [{ type: 'part-of', inverse: true, target: office }],
  sources: [
    {
      title: 'Un titre',
      url: 'https://example.org/',
      publisher: 'JO',
      standing: 'official',
      seen: '2026-11-25',
    },
  ],
  checked: '2026-11-25',
};

/** A message that fits, what tells it at one end, and what tells it at the other. */
const MESSAGES: readonly [
  name: string,
  fits: unknown,
  shape: (value: unknown) => boolean,
  schema: { safeParse(value: unknown): { success: boolean } },
][] = [
  [
    'annotate',
    {
      mentions: [
        { ...mention, why: { code: 'only-meaning' } },
        { ...mention, why: { code: 'cue-here', detail: 'préfecture' } },
      ],
      couldBe: [{ ...mention, sure: 0.6, why: { code: 'only-meaning' } }],
      hidden: [{ ...mention, why: { code: 'only-meaning' } }],
      unknown: [
        {
          form: 'UPI',
          long: 'unité de pilotage des identifications',
          definition: { block: 0, start: 3, end: 47 },
          places: [{ block: 2, start: 0, end: 3 }],
        },
      ],
      state: { ...state, problem: 'data-damaged' },
    },
    pageReplies.annotate,
    toBackground.annotate.reply,
  ],
  [
    'settings',
    { on: true, lang: 'ar', dwell: 300, marks: 'tint', firstOnly: false },
    pageReplies.settings,
    toBackground.settings.reply,
  ],
  ['found', {}, pageReplies.found, toBackground.found.reply],
  ['cardScript', {}, pageReplies.cardScript, toBackground.cardScript.reply],
  ['card', { card, state }, cardReply, toBackground.card.reply],
  ['explain', {}, tabRequests.explain, toTab.explain.request],
  ['off', {}, tabRequests.off, toTab.off.request],
  ['refresh', {}, tabRequests.refresh, toTab.refresh.request],
  ['step', { by: -1 }, tabRequests.step, toTab.step.request],
  ['open', { id: 'wali-rabat-2' }, tabRequests.open, toTab.open.request],
  ['origin', { form: 'UPI' }, tabRequests.origin, toTab.origin.request],
  ['passages', { id: 'oqtf', unsure: true }, tabRequests.passages, toTab.passages.request],
  ['renew', {}, tabRequests.renew, toTab.renew.request],
  ['holds', { names: ['CFRN', ''] }, tabRequests.holds, toTab.holds.request],
  ['report', {}, tabRequests.report, toTab.report.request],
];

/** Values at the edges of what the contract allows, and rubbish. */
const anything = fc.oneof(
  fc.constantFrom<unknown[]>(
    undefined,
    null,
    '',
    'x',
    'OQTF',
    'a-b',
    'a--b',
    'a'.repeat(81),
    'a'.repeat(20),
    'a'.repeat(21),
    'a'.repeat(401),
    0,
    -0,
    -1,
    1,
    1.5,
    2_000,
    2_001,
    2 ** 53,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    '2024-02-30',
    '2024-02-29',
    '2024-02',
    '2024',
    'http://example.org/',
    'javascript:alert(1)',
    {},
    [],
    [null],
    'fr',
    'fact',
    'gap',
    'internal',
  ),
  fc.anything({ maxDepth: 2 }),
);

/** The places of a value, as paths from its root. */
function places(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [
    [],
    ...Object.entries(value).flatMap(([key, inner]) => places(inner).map((path) => [key, ...path])),
  ];
}

/** A copy in which one place is set, taken away or given one more field. */
function changed(value: unknown, path: readonly string[], how: string, by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) {
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    return how === 'more' && isRecord ? { ...value, more: by } : by;
  }
  const copy = Array.isArray(value) ? [...value] : { ...(value as Record<string, unknown>) };
  const fields = copy as Record<string, unknown>;
  if (how === 'less' && rest.length === 0) delete fields[key];
  else fields[key] = changed(fields[key], rest, how, by);
  return copy;
}

describe('shapes and schemas', () => {
  it.each(MESSAGES)('take the same %s', (_, fits, shape, schema) => {
    expect(shape(fits)).toBe(true);
    expect(schema.safeParse(fits).success).toBe(true);
    fc.assert(
      fc.property(
        fc.constantFrom(...places(fits)),
        fc.constantFrom('set', 'less', 'more'),
        anything,
        (path, how, by) => {
          const value = changed(fits, path, how, by);
          expect(shape(value)).toBe(schema.safeParse(value).success);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('has a shape for every message that a content script gets', () => {
    const replies = Object.entries(toBackground)
      .filter(([, { from }]) => from.some((sender) => sender === 'content'))
      .map(([name]) => name);
    expect([...Object.keys(pageReplies), 'card'].sort()).toEqual(replies.sort());
    expect(Object.keys(tabRequests)).toEqual(Object.keys(toTab));
    expect(cardSchema.safeParse(card).success).toBe(true);
  });
});
