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
  let last = 0;
  const deliver = () => {
    const elements = [...waiting].filter((element) => element.isConnected && isRead(element));
    waiting = new Set();
    changed(
      elements.filter(
        (element) => !elements.some((other) => other !== element && other.contains(element)),
      ),
    );
  };
  // Some pages change in every frame: a timer of its own for each change would cost in each.
  const check = () => {
    const wait = Math.min(last + QUIET, since + LONGEST) - performance.now();
    timer = wait > 0 ? setTimeout(check, wait) : undefined;
    if (timer === undefined) deliver();
  };
  const observer = new MutationObserver((records) => {
    // What waits is read again with all that is in it.
    for (const record of records)
      if (!waiting.has(record.target as Element)) addTouched(record, waiting);
    last = performance.now();
    if (timer !== undefined) return;
    since = last;
    timer = setTimeout(check, QUIET);
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

/** Adds what is new as a whole, and the block around a change within a run of text. */
function addTouched({ target, addedNodes, removedNodes, type }: MutationRecord, to: Set<Element>) {
  let run = type === 'characterData';
  for (let at = 0; at < addedNodes.length; at++) {
    const node = addedNodes.item(at);
    if (node && isElement(node) && !isInline(node.tagName)) to.add(node);
    else run ||= node !== null && isInRun(node);
  }
  for (let at = 0; at < removedNodes.length && !run; at++) {
    const node = removedNodes.item(at);
    run = node !== null && isInRun(node);
  }
  const block = run ? blockAround(target) : undefined;
  if (block) to.add(block);
}

/** Whether a node is text, or an element that text runs through. */
function isInRun(node: Node): boolean {
  return node.nodeType === 3 || (isElement(node) && isInline(node.tagName));
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
