import type { Block, Part } from '../linking/types.ts';
import { partOf } from './part.ts';
import { isInline, isSkipped } from './skip.ts';

/** A text node's share of a block: its text begins at `start` (UTF-16 units of the block's text). */
export interface Piece {
  node: Text;
  start: number;
}

/** A block, and the nodes that it was read from. */
export interface PageBlock extends Block {
  pieces: Piece[];
  /** The element that holds the block: what is watched for coming into view. */
  element: Element;
}

interface Open {
  element: Element;
  lang: string | undefined;
  part: Part | undefined;
}

/** Longest block, UTF-16 units: longer runs are cut between text nodes. */
const LONGEST = 100_000;

/**
 * Reads the blocks under `root`, in document order, open shadow roots included. A generator, so that the
 * caller can stop between blocks and let the page breathe; nothing is yielded for runs without a letter.
 */
export function* readBlocks(root: Element | ShadowRoot): Generator<PageBlock> {
  const top = root.nodeType === 1 ? (root as Element) : (root as ShadowRoot).host;
  let context: Open = { element: top, lang: languageOf(top), part: partAround(top) };
  let pieces: Piece[] = [];
  let text = '';

  function* flush(): Generator<PageBlock> {
    if (/\p{L}\p{M}*\p{L}/u.test(text)) {
      const { element, lang, part } = context;
      yield { text, pieces, element, ...(lang ? { lang } : {}), ...(part ? { part } : {}) };
    }
    pieces = [];
    text = '';
  }

  function* walk(parent: Node): Generator<PageBlock> {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const { data } = node as Text;
        if (text === '' && !/\S/.test(data)) continue;
        if (text.length + data.length > LONGEST) yield* flush();
        pieces.push({ node: node as Text, start: text.length });
        text += data;
      } else if (node.nodeType === 1) {
        const element = node as Element;
        if (element.tagName === 'BR' || element.tagName === 'HR') {
          if (text !== '') text += '\n';
          continue;
        }
        if (isSkipped(element)) continue;
        if (isInline(element)) {
          yield* walk(element);
          continue;
        }
        yield* flush();
        const outer = context;
        context = {
          element,
          lang: element.getAttribute('lang') ?? outer.lang,
          part: outer.part && outer.part !== 'title' ? outer.part : (partOf(element) ?? outer.part),
        };
        if (element.shadowRoot) yield* walk(element.shadowRoot);
        yield* walk(element);
        yield* flush();
        context = outer;
      }
    }
  }

  yield* walk(root);
  yield* flush();
}

function languageOf(element: Element): string | undefined {
  return element.closest('[lang]')?.getAttribute('lang') ?? undefined;
}

function partAround(element: Element): Part | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const part = partOf(at);
    if (part) return part;
  }
  return undefined;
}
