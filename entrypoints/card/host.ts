import { type ComponentChild, render } from 'preact';
import cardCss from '../../components/card/card.css?inline';
import type { Size } from '../../lib/hover/placement.ts';
import { directionOf } from '../../lib/i18n/direction.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';

export interface Host {
  /** Shows content where `place` puts a box of its size. */
  draw(content: ComponentChild, place: Place): void;
  hide(): void;
  /** Moves the focus into the card. */
  focus(): void;
  contains(target: EventTarget | null): boolean;
  destroy(): void;
}

type Place = (size: Size) => { left: number; top: number; maxHeight: number };

interface HostOptions {
  lang: ReaderLanguage;
  enter(): void;
  leave(): void;
}

const HOST_CSS = `
:host { all: initial !important; }
.popover { position: fixed; margin: 0; padding: 0; border: 0; background: none; inset: auto; overflow: visible; }
`;

/**
 * The one element that we add to a page, at the first trusted hover: a closed shadow root with a popover inside,
 * so that the card is in the top layer and the page's styles stay out.
 */
export function createHost(options: HostOptions): Host {
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
  const focus = () => popover.focus({ preventScroll: true });

  return {
    draw(content, place) {
      // Everything outside an open modal dialog is inert, so the card goes into it.
      const dialogs = document.querySelectorAll('dialog:modal');
      const parent =
        dialogs[dialogs.length - 1] ?? document.fullscreenElement ?? document.documentElement;
      if (host.parentNode !== parent) parent.append(host);
      popover.style.visibility = 'hidden';
      if (!popover.matches(':popover-open')) popover.showPopover();
      popover.style.maxHeight = 'none';
      const focused = root.activeElement !== null;
      render(content, popover);
      const { width, height } = popover.getBoundingClientRect();
      const { left, top, maxHeight } = place({ width, height });
      popover.style.left = `${left}px`;
      popover.style.top = `${top}px`;
      popover.style.setProperty('--room', `${maxHeight}px`);
      popover.style.visibility = 'visible';
      // A link that led to another card has gone with the card before.
      if (focused && root.activeElement === null) focus();
    },
    hide() {
      if (popover.matches(':popover-open')) popover.hidePopover();
    },
    focus,
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
