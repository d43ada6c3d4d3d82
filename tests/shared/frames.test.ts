import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeFrames } from '../../entrypoints/shared/frames.ts';
import type { Found } from '../../lib/messages/schemas.ts';

const finds = (entries: Record<string, number>, rest: Partial<Found> = {}): Found => ({
  on: true,
  day: '2024-11-30',
  dated: true,
  entries: Object.entries(entries).map(([id, count]) => ({ id, count })),
  ...rest,
});

describe('mergeFrames', () => {
  it('is nothing for no frames', () => expect(mergeFrames(new Map())).toBeUndefined());

  it('puts the top frame first and adds counts up', () => {
    const merged = mergeFrames(
      new Map([
        [4, finds({ b: 1, a: 2 })],
        [0, finds({ a: 1 })],
      ]),
    );
    expect(merged?.found.entries).toEqual([
      { id: 'a', count: 3 },
      { id: 'b', count: 1 },
    ]);
    expect([...(merged?.frameOf ?? [])]).toEqual([
      ['a', 0],
      ['b', 4],
    ]);
  });

  it('adds up what frames explain alike', () => {
    const upi = { form: 'UPI', long: 'unité de pilotage', count: 2 };
    const other = { ...upi, long: 'union des pêcheurs', count: 1 };
    const merged = mergeFrames(
      new Map([
        [0, finds({ a: 1 }, { unknown: [upi] })],
        [3, finds({}, { unknown: [other, upi] })],
      ]),
    );
    expect(merged?.found.unknown).toEqual([{ ...upi, count: 4 }, other]);
  });

  it('keeps what is hidden apart, and knows where it stands', () => {
    const merged = mergeFrames(
      new Map([
        [0, finds({ a: 1 }, { hidden: [{ id: 'b', count: 2 }] })],
        [
          3,
          finds(
            {},
            {
              hidden: [
                { id: 'b', count: 1 },
                { id: 'c', count: 1 },
              ],
            },
          ),
        ],
      ]),
    );
    expect(merged?.found.entries).toEqual([{ id: 'a', count: 1 }]);
    expect(merged?.found.hidden).toEqual([
      { id: 'b', count: 3 },
      { id: 'c', count: 1 },
    ]);
    expect(merged?.frameOf.get('c')).toBe(3);
  });

  it('keeps apart what only could be meant', () => {
    const couldBe = [{ id: 'b', count: 1 }];
    const merged = mergeFrames(
      new Map([
        [0, finds({ a: 1 }, { couldBe })],
        [2, finds({}, { couldBe })],
      ]),
    );
    expect(merged?.found.couldBe).toEqual([{ id: 'b', count: 2 }]);
    expect(merged?.found.entries).toEqual([{ id: 'a', count: 1 }]);
  });

  it('takes the day of the frame that has the article', () => {
    const empty = finds({}, { day: '2026-11-25', dated: false });
    const merged = mergeFrames(
      new Map([
        [0, empty],
        [2, finds({ a: 1 })],
      ]),
    );
    expect(merged?.found).toMatchObject({ day: '2024-11-30', dated: true });
  });

  it('is off only when every frame is', () => {
    const off = finds({}, { on: false });
    expect(
      mergeFrames(
        new Map([
          [0, off],
          [1, off],
        ]),
      )?.found.on,
    ).toBe(false);
    expect(
      mergeFrames(
        new Map([
          [0, off],
          [1, finds({})],
        ]),
      )?.found.on,
    ).toBe(true);
  });

  it('tells of a failure in any frame', () => {
    const merged = mergeFrames(
      new Map([
        [0, finds({ a: 1 })],
        [1, finds({}, { failed: 'unreachable' })],
      ]),
    );
    expect(merged?.found).toMatchObject({ failed: 'unreachable', entries: [{ id: 'a' }] });
  });

  it('loses and invents no mention', () => {
    const frame = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(frame, { minLength: 1, maxLength: 5 }), (frames) => {
        const all = frames.map((entries, number) => [number, finds(entries)] as const);
        const merged = mergeFrames(new Map(all));
        const total = (list: readonly { count: number }[]) =>
          list.reduce((sum, { count }) => sum + count, 0);
        expect(total(merged?.found.entries ?? [])).toBe(
          total(all.flatMap(([, { entries }]) => entries)),
        );
      }),
    );
  });
});
