import { isInline, isRead } from './skip.ts';

/** Milliseconds without a change after which a batch is handed on, and the longest that one waits. */
const QUIET = 200;
const LONGEST = 1_000;

export interface TextObserver {
  /** Watches one more root: the tree of a shadow root is not part of the tree around it. */
  watch(root: Node): void;
  stop(): void;
}

/**
 * Watches for text that arrives, changes or leaves, and hands on the outermost elements whose blocks are to be
 * read again, in batches; none, where text has only left.
 */
export function observeText(changed: (elements: Element[]) => void): TextObserver {
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
  return {
    watch(root) {
      observer.observe(root, { childList: true, characterData: true, subtree: true });
    },
    stop() {
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}

/** What is new as a whole; and the block around a change within a run of text. */
function touched({ target, addedNodes, removedNodes, type }: MutationRecord): Element[] {
  const added = [...addedNodes];
  const whole = added.filter((node): node is Element => isElement(node) && !isInline(node.tagName));
  const run = [...added, ...removedNodes].some(
    (node) => node.nodeType === 3 || (isElement(node) && isInline(node.tagName)),
  );
  const block = type === 'characterData' || run ? blockAround(target) : undefined;
  return block ? [...whole, block] : whole;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function blockAround(node: Node): Element | undefined {
  let element = isElement(node) ? node : parentOf(node);
  while (element && isInline(element.tagName)) element = parentOf(element);
  return element;
}

/** The element around a node, the host of a shadow tree included. */
function parentOf(node: Node): Element | undefined {
  const { parentNode } = node;
  if (parentNode === null) return (node as Partial<ShadowRoot>).host;
  return isElement(parentNode) ? parentNode : (parentNode as Partial<ShadowRoot>).host;
}
