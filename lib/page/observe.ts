import { isInline, isSkipped } from './skip.ts';

/** Milliseconds without a change after which a batch is handed on, and the longest that one waits. */
const QUIET = 200;
const LONGEST = 1_000;

/**
 * Watches for text that arrives, changes or leaves under `root`, and hands on the outermost elements whose
 * blocks are to be read again, in batches; none, where text has only left. Returns the function that
 * stops it.
 */
export function observeText(root: Element, changed: (elements: Element[]) => void): () => void {
  let waiting = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const deliver = () => {
    timer = undefined;
    const elements = [...waiting].filter((element) => element.isConnected && isRead(element));
    waiting = new Set();
    changed(
      elements.filter(
        (element) => !elements.some((other) => other !== element && other.contains(element)),
      ),
    );
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) for (const element of touched(record)) waiting.add(element);
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

/** What is new as a whole; and the block around a change within a run of text. */
function touched({ target, addedNodes, removedNodes, type }: MutationRecord): Element[] {
  const added = [...addedNodes];
  const whole = added.filter((node): node is Element => isElement(node) && !isInline(node));
  const run = [...added, ...removedNodes].some(
    (node) => node.nodeType === 3 || (isElement(node) && isInline(node)),
  );
  const block = type === 'characterData' || run ? blockAround(target) : undefined;
  return block ? [...whole, block] : whole;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function blockAround(node: Node): Element | undefined {
  let element = isElement(node) ? node : node.parentElement;
  while (element && isInline(element)) element = element.parentElement;
  return element ?? undefined;
}

/** Whether text in an element is read at all: neither it nor anything around it is left out. */
function isRead(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (isSkipped(at)) return false;
  return true;
}
