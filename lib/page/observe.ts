/** Milliseconds without a change after which a batch is handed on, and the longest that one waits. */
const QUIET = 200;
const LONGEST = 1_000;

/**
 * Watches for text that arrives or is replaced under `root`, and hands on the outermost elements to read
 * again, in batches. Returns the function that stops it.
 */
export function observeText(root: Element, changed: (elements: Element[]) => void): () => void {
  let waiting = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const deliver = () => {
    timer = undefined;
    const elements = [...waiting].filter((element) => element.isConnected);
    waiting = new Set();
    changed(
      elements.filter(
        (element) => !elements.some((other) => other !== element && other.contains(element)),
      ),
    );
  };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes, type } of records) {
      if (type === 'childList' && addedNodes.length === 0 && removedNodes.length === 0) continue;
      const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
      if (element) waiting.add(element);
    }
    if (waiting.size === 0) return;
    const now = performance.now();
    if (timer === undefined) since = now;
    else clearTimeout(timer);
    timer = setTimeout(deliver, now - since > LONGEST ? 0 : QUIET);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
