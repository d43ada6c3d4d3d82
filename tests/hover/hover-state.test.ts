import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HoverEvent, type HoverState, hoverStep, IDLE } from '../../lib/hover/hover-state.ts';

/*
 *            over              dwelled
 *   idle ───────────▶ dwelling ───────────▶ open ◀──── card-enter, over the same
 *    ▲  ◀─────────────   │                  │  ▲
 *    │       out         │ over another     │ out, card-leave, over another
 *    │                   └──▶ dwelling      ▼  │ graced with a next
 *    └───────────────────────────────── open, leaving
 *                  graced, dismiss
 */
type Event = HoverEvent<string>;

function run(events: Event[]) {
  let state: HoverState<string> = IDLE;
  const done: string[] = [];
  for (const event of events) {
    const step = hoverStep(state, event);
    state = step.state;
    done.push(
      ...step.effects.map((effect) =>
        'target' in effect ? `${effect.do} ${effect.target}` : effect.do,
      ),
    );
  }
  return { state, done };
}

const over = (target: string): Event => ({ type: 'over', target });
const dwelled = (token: number): Event => ({ type: 'dwelled', token });
const graced = (token: number): Event => ({ type: 'graced', token });

describe('hoverStep', () => {
  it.each<[string, Event[], string, string[]]>([
    [
      'resting on a mention asks at once and shows after the dwell',
      [over('a'), dwelled(1)],
      'open',
      ['fetch a', 'dwell', 'show a'],
    ],
    [
      'passing over shows nothing',
      [over('a'), { type: 'out' }, dwelled(1)],
      'idle',
      ['fetch a', 'dwell'],
    ],
    [
      'moving to another mention begins again',
      [over('a'), over('b'), dwelled(1)],
      'dwelling',
      ['fetch a', 'dwell', 'fetch b', 'dwell'],
    ],
    [
      'leaving hides after the grace',
      [over('a'), dwelled(1), { type: 'out' }, graced(2)],
      'idle',
      ['fetch a', 'dwell', 'show a', 'grace', 'hide'],
    ],
    [
      'reaching the card keeps it',
      [over('a'), dwelled(1), { type: 'out' }, { type: 'card-enter' }, graced(2)],
      'open',
      ['fetch a', 'dwell', 'show a', 'grace'],
    ],
    [
      'another mention on the way waits for the grace',
      [over('a'), dwelled(1), over('b'), { type: 'card-enter' }, graced(2)],
      'open',
      ['fetch a', 'dwell', 'show a', 'grace'],
    ],
    [
      'staying on the other mention shows it',
      [over('a'), dwelled(1), over('b'), graced(2)],
      'open',
      ['fetch a', 'dwell', 'show a', 'grace', 'fetch b', 'show b'],
    ],
    ['a tap or key opens at once', [{ type: 'open', target: 'a' }], 'open', ['fetch a', 'show a']],
    [
      'Escape hides at once',
      [{ type: 'open', target: 'a' }, { type: 'dismiss' }],
      'idle',
      ['fetch a', 'show a', 'hide'],
    ],
    [
      'Escape before the dwell ends shows nothing',
      [over('a'), { type: 'dismiss' }, dwelled(1)],
      'idle',
      ['fetch a', 'dwell'],
    ],
  ])('%s', (_, events, phase, done) => {
    const result = run(events);
    expect(result.state.phase).toBe(phase);
    expect(result.done).toEqual(done);
  });

  const target = fc.constantFrom('a', 'b');
  const event = fc.oneof(
    target.map(over),
    fc.constantFrom<Event>(
      { type: 'out' },
      { type: 'card-enter' },
      { type: 'card-leave' },
      { type: 'dismiss' },
    ),
    target.map((one): Event => ({ type: 'open', target: one })),
    fc.nat(20).map(dwelled),
    fc.nat(20).map(graced),
  );

  it('an old token never changes anything', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), fc.nat(40), (events, behind) => {
        const { state } = run(events);
        const token = state.token - 1 - behind;
        for (const stale of [dwelled(token), graced(token)])
          expect(hoverStep(state, stale)).toEqual({ state, effects: [] });
      }),
    );
  });

  it('a dismissed card is gone, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        expect(run([...events, { type: 'dismiss' }]).state.phase).toBe('idle');
      }),
    );
  });

  it('tokens never go back', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), event, (events, last) => {
        const before = run(events).state;
        expect(hoverStep(before, last).state.token).toBeGreaterThanOrEqual(before.token);
      }),
    );
  });
});
