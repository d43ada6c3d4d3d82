/**
 * The behaviour of the card, as a reducer: what the reader does goes in, the next state and what to do about it
 * come out. Each interaction has a token; a timer or a reply with an old token changes nothing.
 */
export type HoverState<T> =
  | { phase: 'idle'; token: number }
  /** The pointer rests on a mention; the card is asked for but not shown yet. */
  | { phase: 'dwelling'; token: number; target: T }
  /** The card shows. `leaving`: the pointer is neither on the mention nor on the card. */
  | { phase: 'open'; token: number; target: T; leaving: boolean; next?: T | undefined };

export type HoverEvent<T> =
  | { type: 'over'; target: T }
  | { type: 'out' }
  | { type: 'card-enter' }
  | { type: 'card-leave' }
  /** A key, a tap or a command asks for the card at once. */
  | { type: 'open'; target: T }
  | { type: 'dwelled'; token: number }
  | { type: 'graced'; token: number }
  /** Escape, a tap elsewhere, the mention gone, the page left. */
  | { type: 'dismiss' };

export type HoverEffect<T> =
  | { do: 'fetch'; target: T; token: number }
  | { do: 'dwell'; token: number }
  | { do: 'grace'; token: number }
  | { do: 'show'; target: T; token: number }
  | { do: 'hide' };

export interface Step<T> {
  state: HoverState<T>;
  effects: HoverEffect<T>[];
}

export const IDLE: HoverState<never> = { phase: 'idle', token: 0 };

/** The next state and effects. Targets are compared by identity. */
export function hoverStep<T>(state: HoverState<T>, event: HoverEvent<T>): Step<T> {
  const token = state.token + 1;
  const stay: Step<T> = { state, effects: [] };
  switch (event.type) {
    case 'open':
      return {
        state: { phase: 'open', token, target: event.target, leaving: false },
        effects: [
          { do: 'fetch', target: event.target, token },
          { do: 'show', target: event.target, token },
        ],
      };
    case 'dismiss':
      return state.phase === 'idle'
        ? stay
        : {
            state: { phase: 'idle', token },
            effects: state.phase === 'open' ? [{ do: 'hide' }] : [],
          };
    case 'over':
      return over(state, event.target, token);
    case 'out':
      if (state.phase === 'dwelling') return { state: { phase: 'idle', token }, effects: [] };
      return state.phase === 'open' && !state.leaving ? leave(state, token) : stay;
    case 'card-enter':
      return state.phase === 'open'
        ? { state: { phase: 'open', token, target: state.target, leaving: false }, effects: [] }
        : stay;
    case 'card-leave':
      return state.phase === 'open' && !state.leaving ? leave(state, token) : stay;
    case 'dwelled':
      return state.phase === 'dwelling' && state.token === event.token
        ? {
            state: { phase: 'open', token: state.token, target: state.target, leaving: false },
            effects: [{ do: 'show', target: state.target, token: state.token }],
          }
        : stay;
    case 'graced':
      if (state.phase !== 'open' || !state.leaving || state.token !== event.token) return stay;
      return state.next === undefined
        ? { state: { phase: 'idle', token }, effects: [{ do: 'hide' }] }
        : {
            state: { phase: 'open', token, target: state.next, leaving: false },
            effects: [
              { do: 'fetch', target: state.next, token },
              { do: 'show', target: state.next, token },
            ],
          };
  }
}

function over<T>(state: HoverState<T>, target: T, token: number): Step<T> {
  if (state.phase !== 'open') {
    if (state.phase === 'dwelling' && state.target === target) return { state, effects: [] };
    return {
      state: { phase: 'dwelling', token, target },
      effects: [
        { do: 'fetch', target, token },
        { do: 'dwell', token },
      ],
    };
  }
  if (state.target === target)
    return { state: { phase: 'open', token, target, leaving: false }, effects: [] };
  // Another mention on the way to the card does not take it away at once: it waits for the grace time.
  if (state.next === target) return { state, effects: [] };
  return {
    state: { phase: 'open', token, target: state.target, leaving: true, next: target },
    effects: [{ do: 'grace', token }],
  };
}

function leave<T>(state: HoverState<T> & { phase: 'open' }, token: number): Step<T> {
  return {
    state: { phase: 'open', token, target: state.target, leaving: true },
    effects: [{ do: 'grace', token }],
  };
}
