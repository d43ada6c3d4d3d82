import { type HoverEvent, type HoverState, hoverStep, IDLE } from '../../lib/hover/hover-state.ts';
import { lineAt } from '../../lib/hover/line-at.ts';
import { GRACE, isPassing, type Sample } from '../../lib/hover/timing.ts';
import { isOutdated } from '../../lib/messages/call.ts';
import type { Painter, Placed, PlacedMention } from '../../lib/page/paint.ts';
import type { IsoDate } from '../../lib/reference/dates.ts';
import type { PageSettings } from '../../lib/settings/types.ts';
import type { PageCard } from '../card/create-card.tsx';
import type { Explained } from './annotating.ts';
import { loadCardScript } from './card-script.ts';

export interface Hover {
  /** Opens a mention's card at once and moves the focus into it. */
  open(placed: PlacedMention): void;
  destroy(): void;
}

/** What has a card: a mention, or an acronym that only the page explains. */
type Target = PlacedMention | Placed<Explained>;

interface Surroundings {
  painter: Painter;
  quiet: Painter<Explained>;
  goToOrigin(explained: Explained): void;
  settings: PageSettings;
  /** The day that cards speak of, and whether the page itself gave it. */
  date(): { day: IsoDate; dated: boolean };
  /** No card can be shown here any more: the extension was updated, or may not be in this page now. */
  lost(): void;
}

/** Drives the card by the reader's pointer, taps and keys. Only trusted events count. */
export function createHover(around: Surroundings): Hover {
  const { painter, quiet, settings, date, lost } = around;
  let state: HoverState<Target> = IDLE;
  let card: PageCard | undefined;
  let point = { x: 0, y: 0 };
  let last: Sample | undefined;
  let focusing = false;
  const stop = new AbortController();

  const send = (event: HoverEvent<Target>) => {
    const step = hoverStep(state, event);
    state = step.state;
    for (const effect of step.effects) {
      if (effect.do === 'dwell')
        setTimeout(() => send({ type: 'dwelled', token: effect.token }), settings.dwell);
      else if (effect.do === 'grace')
        setTimeout(() => send({ type: 'graced', token: effect.token }), GRACE);
      else if (effect.do === 'fetch') prepare(effect.target);
      else if (effect.do === 'show') show();
      else card?.hide();
    }
  };

  const at = (x: number, y: number): Target | undefined => painter.at(x, y) ?? quiet.at(x, y);
  const rangeOf = (target: Target) =>
    isExplained(target) ? quiet.rangeOf(target) : painter.rangeOf(target);

  const prepare = (target: Target) => {
    // After an update another script of ours may be at work in this page: this one leaves it to that.
    if (isOutdated() && !painter.isOurs()) return lost();
    if (!card) void load();
    else if (isExplained(target)) {
      const { mention } = target;
      card.explain(mention, () => {
        send({ type: 'dismiss' });
        around.goToOrigin(mention);
      });
    } else card.prepare(target.mention.entry, target.mention.why);
  };

  const load = async () => {
    const script = await loadCardScript();
    if (stop.signal.aborted || card) return;
    if (!script.ok) {
      send({ type: 'dismiss' });
      if (script.error === 'outdated' || script.error === 'page-closed') lost();
      return;
    }
    card = script.value.createCard({
      lang: settings.lang,
      ...date(),
      enter: () => send({ type: 'card-enter' }),
      leave: () => send({ type: 'card-leave' }),
      close: () => send({ type: 'dismiss' }),
    });
    if (state.phase === 'idle') return;
    prepare(state.target);
    if (state.phase === 'open') show();
  };

  const show = () => {
    card?.show(() => {
      const range = state.phase === 'open' ? rangeOf(state.target) : undefined;
      return range && lineAt([...range.getClientRects()], point.x, point.y);
    });
    if (card && focusing) card.focus();
    focusing &&= !card;
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
    if (event.pointerType === 'touch' || card?.contains(event.target)) return;
    const now = { x: event.clientX, y: event.clientY, time: event.timeStamp };
    const passing = isPassing(last, now);
    last = now;
    const found = at(now.x, now.y);
    if (!found) return send({ type: 'out' });
    if (passing && state.phase === 'idle') return;
    if (state.phase !== 'open' || state.target !== found) point = now;
    send({ type: 'over', target: found });
  });
  listen('pointerleave', () => send({ type: 'out' }));
  listen('click', (event) => {
    if (card?.contains(event.target)) return;
    const found = at(event.clientX, event.clientY);
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
      focusing = true;
      send({ type: 'open', target: placed });
    },
    destroy() {
      send({ type: 'dismiss' });
      stop.abort();
      card?.destroy();
    },
  };
}

function isExplained(target: Target): target is Placed<Explained> {
  return 'form' in target.mention;
}
