import type { Block, Part } from '../linking/types.ts';
import { partOf } from './part.ts';
import { isClosed, isHidden, isInline, NOT_PLAIN, SKIPPED } from './skip.ts';
import { traitsOf } from './traits.ts';

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

/** What a reader of blocks wants to know on the way, and knows already. */
export interface ReadHooks {
  /** Called for each element that begins blocks of its own. Blocks given are taken for it as they are. */
  enter?(element: Element): readonly PageBlock[] | undefined;
  /** Called for each outermost element whose text is left out because it does not show now. */
  hidden?(element: Element): void;
  /** Called for each open shadow root that is read. */
  shadow?(root: ShadowRoot): void;
}

interface Context {
  element: Element;
  lang: string | undefined;
  part: Part | undefined;
  /** A closed `<details>`: its own text does not show. */
  closed?: boolean;
}

/** Longest block, UTF-16 units: longer runs are cut between text nodes. */
const LONGEST = 100_000;

/** Two letters in a row, as far as can be told without asking Unicode for every character. */
const WORD = /[^\s!-@[-`{-¿‐-⁯]{2}/;

/** What was entered and is to be left. */
interface Open {
  node: Node;
  /** The context to go back to; undefined for an element that text runs through. */
  outer: Context | undefined;
  /** What follows its shadow tree: the children that the page gave it. */
  light: Node | null;
}

/**
 * Reads the blocks under `root`, in document order, open shadow roots included. A generator, so that the
 * caller can stop between blocks and let the page breathe; nothing is yielded for runs without a word. One loop,
 * with few questions to each node: it runs cold in every page, where each question costs.
 */
export function* readBlocks(root: Element, hooks: ReadHooks = {}): Generator<PageBlock> {
  const traits = traitsOf(root);
  let context: Context = { element: root, lang: languageOf(root), part: partAround(root) };
  let pieces: Piece[] = [];
  let text = '';
  const open: Open[] = [];
  let node: Node | null = null;

  const cut = (): PageBlock | undefined => {
    const found = text;
    const nodes = pieces;
    if (nodes.length === 0) return undefined;
    pieces = [];
    text = '';
    if (!WORD.test(found)) return undefined;
    const { element, lang, part } = context;
    return { text: found, pieces: nodes, element, ...(lang && { lang }), ...(part && { part }) };
  };
  const enter = (element: Element, tag: string, outer: Context | undefined) => {
    const first = element.firstChild;
    // A shadow tree is looked for where it is likely: asking every element costs.
    const shadow = first === null || tag.includes('-') ? element.shadowRoot : null;
    open.push({ node: element, outer, light: shadow && first });
    node = shadow ? shadow.firstChild : first;
    if (shadow) hooks.shadow?.(shadow);
  };

  enter(root, root.tagName, undefined);
  for (;;) {
    if (node === null) {
      const left: Open | undefined = open.pop();
      if (!left) break;
      if (left.light) {
        node = left.light;
        open.push({ ...left, light: null });
        continue;
      }
      if (left.outer) {
        const block = cut();
        if (block) yield block;
        context = left.outer;
      }
      node = open.length === 0 ? null : left.node.nextSibling;
      continue;
    }
    const type: number = node.nodeType;
    if (type === 3) {
      const { data } = node as Text;
      if (!context.closed && (text !== '' || /\S/.test(data))) {
        if (text.length + data.length > LONGEST) {
          const block = cut();
          if (block) yield block;
        }
        pieces.push({ node: node as Text, start: text.length });
        text += data;
      }
    } else if (type === 1) {
      const element = node as Element;
      const tag = traits.html ? element.tagName : element.tagName.toUpperCase();
      if (tag === 'BR' || tag === 'HR') {
        if (text !== '') text += '\n';
      } else if (!SKIPPED.has(tag) && !traits.putAway.has(element)) {
        if (isInline(tag)) {
          enter(element, tag, undefined);
          continue;
        }
        const block = cut();
        if (block) yield block;
        const plain = isPlain(element, tag) ? element.textContent : null;
        // An element that holds but text is not asked: its names are, when they are found.
        if ((plain === null || !traits.styled) && isHidden(element, tag)) {
          if (!context.closed) hooks.hidden?.(element);
        } else {
          const known = hooks.enter?.(element);
          if (!known) {
            const outer = context;
            context = {
              element,
              lang: (traits.langs && element.getAttribute('lang')) || outer.lang,
              part:
                outer.part && outer.part !== 'title'
                  ? outer.part
                  : ((traits.hinted.has(element) ? partOf(element) : undefined) ?? outer.part),
              closed: isClosed(element, tag),
            };
            if (plain === null || plain.length > LONGEST) {
              enter(element, tag, outer);
              continue;
            }
            if (WORD.test(plain)) yield plainBlock(plain, context);
            context = outer;
            node = node.nextSibling;
            continue;
          }
          yield* known;
        }
      }
    }
    node = node.nextSibling;
  }
  const block = cut();
  if (block) yield block;
}

/**
 * Whether all that an element holds is text and elements that text runs through, so that its text can be had in one
 * piece. To look at every node from a script costs many times as much.
 */
function isPlain(element: Element, tag: string): boolean {
  if (tag.includes('-')) return false;
  if (element.firstElementChild === null) return element.firstChild !== null;
  return element.querySelector(NOT_PLAIN) === null;
}

/** A block whose nodes are looked up when a name was found in it. */
function plainBlock(text: string, { element, lang, part }: Context): PageBlock {
  let pieces: Piece[] | undefined;
  return {
    text,
    element,
    ...(lang && { lang }),
    ...(part && { part }),
    get pieces() {
      pieces ??= piecesOf(element);
      return pieces;
    },
  };
}

function piecesOf(element: Element): Piece[] {
  const pieces: Piece[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  let start = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    pieces.push({ node: node as Text, start });
    start += (node as Text).length;
  }
  return pieces;
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
