import { render } from 'preact';
import { Card } from '../../components/Card.tsx';
import { CardMessage } from '../../components/CardMessage.tsx';
import cardCss from '../../components/card/card.css?inline';
import type { Size } from '../../lib/hover/placement.ts';
import { directionOf } from '../../lib/i18n/direction.ts';
import type { ErrorCode } from '../../lib/messages/errors.ts';
import type { CardView } from '../../lib/reference/card.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';

export type CardContent =
  | { status: 'loading' }
  | { status: 'failed'; error: ErrorCode }
  | { status: 'ready'; card: CardView };

export interface CardHost {
  /** Shows content where `place` puts a card of its size. */
  show(content: CardContent, place: Place): void;
  hide(): void;
  /** Moves the focus into the card. */
  focus(): void;
  contains(target: EventTarget | null): boolean;
  destroy(): void;
}

type Place = (size: Size) => { left: number; top: number; maxHeight: number };

interface HostOptions {
  lang: ReaderLanguage;
  /** Whether the page itself gave the day that cards speak of. */
  dated: boolean;
  open(id: string): void;
  enter(): void;
  leave(): void;
  close(): void;
}

const HOST_CSS = `
:host { all: initial !important; }
.popover { position: fixed; margin: 0; padding: 0; border: 0; background: none; inset: auto; overflow: visible; }
`;

/**
 * The one element that we add to a page, at the first trusted hover: a closed shadow root with a popover inside,
 * so that the card is in the top layer and the page's styles stay out.
 */
export function createCardHost(options: HostOptions): CardHost {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  style(root, HOST_CSS + cardCss);
  const popover = document.createElement('div');
  popover.className = 'popover';
  popover.popover = 'manual';
  popover.lang = options.lang;
  popover.dir = directionOf(options.lang);
  popover.tabIndex = -1;
  root.append(popover);
  popover.addEventListener('pointerenter', (event) => event.isTrusted && options.enter());
  popover.addEventListener('pointerleave', (event) => event.isTrusted && options.leave());

  const view = (content: CardContent) => {
    if (content.status === 'ready')
      return (
        <Card
          card={content.card}
          lang={options.lang}
          dateKnown={options.dated}
          onOpen={options.open}
          onClose={options.close}
        />
      );
    return (
      <CardMessage
        lang={options.lang}
        {...(content.status === 'failed' ? { error: content.error } : {})}
      />
    );
  };

  return {
    show(content, place) {
      // Everything outside an open modal dialog is inert, so the card goes into it.
      const dialogs = document.querySelectorAll('dialog:modal');
      const parent =
        dialogs[dialogs.length - 1] ?? document.fullscreenElement ?? document.documentElement;
      if (host.parentNode !== parent) parent.append(host);
      popover.style.visibility = 'hidden';
      if (!popover.matches(':popover-open')) popover.showPopover();
      popover.style.maxHeight = 'none';
      render(view(content), popover);
      const { width, height } = popover.getBoundingClientRect();
      const { left, top, maxHeight } = place({ width, height });
      popover.style.left = `${left}px`;
      popover.style.top = `${top}px`;
      popover.style.setProperty('--room', `${maxHeight}px`);
      popover.style.visibility = 'visible';
    },
    hide() {
      if (popover.matches(':popover-open')) popover.hidePopover();
    },
    focus() {
      popover.focus({ preventScroll: true });
    },
    contains: (target) => target === host,
    destroy() {
      render(null, popover);
      host.remove();
    },
  };
}

/** An adopted sheet passes every content security policy; Firefox lets content scripts adopt none. */
function style(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = css;
    root.append(element);
  }
}
