import { isHidden } from './skip.ts';

/** Elements that are waited for at most: each one is measured whenever the page lays out. */
const MOST = 200;

export interface RevealWatcher {
  /** Waits for an element that does not show. */
  watch(element: Element): void;
  stop(): void;
}

/**
 * Hands on elements when they come to show: a menu, a folded part, the rest of an article. An element without a box
 * that gets one is told by its size, so that no style is ever asked for; `<details>` by its event.
 */
export function watchHidden(shown: (elements: Element[]) => void): RevealWatcher {
  let waiting = 0;
  const observer = new ResizeObserver((entries) => {
    const elements = entries
      .map(({ target }) => target)
      .filter((target) => target.isConnected && !isHidden(target, target.tagName));
    for (const element of elements) observer.unobserve(element);
    waiting -= elements.length;
    if (elements.length > 0) shown(elements);
  });
  const opened = ({ target }: Event) => {
    if (target instanceof HTMLDetailsElement && target.open) shown([target]);
  };
  document.addEventListener('toggle', opened, { capture: true });
  return {
    watch(element) {
      if (waiting >= MOST) return;
      waiting++;
      observer.observe(element);
    },
    stop() {
      observer.disconnect();
      document.removeEventListener('toggle', opened, { capture: true });
    },
  };
}
