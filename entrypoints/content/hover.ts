import { type HoverEvent, type HoverState, hoverStep, IDLE } from '../../lib/hover/hover-state.ts';
import { lineAt, placeCard } from '../../lib/hover/placement.ts';
import { GRACE, isPassing, type Sample } from '../../lib/hover/timing.ts';
import { ask } from '../../lib/messages/client.ts';
import type { Painter, PlacedMention } from '../../lib/page/paint.ts';
import type { IsoDate } from '../../lib/reference/dates.ts';
import type { PageSettings } from '../../lib/settings/types.ts';
import { type CardContent, type CardHost, createCardHost } from './card-host.tsx';

export interface Hover {
  /** Opens a mention's card at once and moves the focus into it. */
  open(placed: PlacedMention): void;
  destroy(): void;
}

interface Surroundings {
  painter: Painter;
  settings: PageSettings;
  day: IsoDate;
  dated: boolean;
}

/** Drives the card by the reader's pointer, taps and keys. Only trusted events count. */
export function createHover({ painter, settings, day, dated }: Surroundings): Hover {
  let state: HoverState<PlacedMention> = IDLE;
  let host: CardHost | undefined;
  let point = { x: 0, y: 0 };
  let last: Sample | undefined;
  let content: { token: number; value: CardContent } | undefined;
  const stop = new AbortController();

  const send = (event: HoverEvent<PlacedMention>) => {
    const step = hoverStep(state, event);
    state = step.state;
    for (const effect of step.effects) {
      if (effect.do === 'dwell')
        setTimeout(() => send({ type: 'dwelled', token: effect.token }), settings.dwell);
      else if (effect.do === 'grace')
        setTimeout(() => send({ type: 'graced', token: effect.token }), GRACE);
      else if (effect.do === 'fetch') void fetchCard(effect.target.mention.entry, effect.token);
      else if (effect.do === 'show') show();
      else host?.hide();
    }
  };

  const fetchCard = async (id: string, token: number) => {
    content = { token, value: { status: 'loading' } };
    const reply = await ask('card', { id, day, lang: settings.lang });
    if (content?.token !== token) return;
    content.value = reply.ok
      ? { status: 'ready', card: reply.value.card }
      : { status: 'failed', error: reply.error };
    if (state.phase === 'open') show();
  };

  const show = () => {
    if (state.phase !== 'open' || !content) return;
    const range = painter.rangeOf(state.target);
    const line = range && lineAt([...range.getClientRects()], point.x, point.y);
    if (!line) return send({ type: 'dismiss' });
    host ??= createCardHost({
      lang: settings.lang,
      dated,
      open: (id) => void fetchCard(id, state.token),
      enter: () => send({ type: 'card-enter' }),
      leave: () => send({ type: 'card-leave' }),
      close: () => send({ type: 'dismiss' }),
    });
    host.show(content.value, (size) =>
      placeCard(line, size, { width: innerWidth, height: innerHeight }, settings.lang === 'ar'),
    );
  };

  const listen = <K extends keyof DocumentEventMap>(
    name: K,
    hear: (event: DocumentEventMap[K]) => void,
  ) =>
    document.addEventListener(name, (event) => event.isTrusted && hear(event), {
      capture: true,
      passive: true,
      signal: stop.signal,
    });

  listen('pointermove', (event) => {
    if (event.pointerType === 'touch' || host?.contains(event.target)) return;
    const now = { x: event.clientX, y: event.clientY, time: event.timeStamp };
    const passing = isPassing(last, now);
    last = now;
    const found = painter.at(now.x, now.y);
    if (!found) return send({ type: 'out' });
    if (passing && state.phase === 'idle') return;
    if (state.phase !== 'open' || state.target !== found) point = now;
    send({ type: 'over', target: found });
  });
  listen('pointerleave', () => send({ type: 'out' }));
  listen('click', (event) => {
    if (host?.contains(event.target)) return;
    const found = painter.at(event.clientX, event.clientY);
    const inLink = event.target instanceof Element && event.target.closest('a, button');
    if (found && !inLink) {
      point = { x: event.clientX, y: event.clientY };
      send({ type: 'open', target: found });
    } else send({ type: 'dismiss' });
  });
  listen('keydown', (event) => {
    if (event.key === 'Escape') send({ type: 'dismiss' });
  });
  window.addEventListener(
    'scroll',
    () => state.phase === 'open' && state.leaving && send({ type: 'dismiss' }),
    {
      capture: true,
      passive: true,
      signal: stop.signal,
    },
  );

  return {
    open(placed) {
      const box = painter.rangeOf(placed)?.getBoundingClientRect();
      if (!box) return;
      point = { x: box.left + 1, y: box.top + 1 };
      send({ type: 'open', target: placed });
      host?.focus();
    },
    destroy() {
      send({ type: 'dismiss' });
      stop.abort();
      host?.destroy();
    },
  };
}
