import type { Block, Part } from '../linking/types.ts';
import { partOf } from './part.ts';
import { isClosed, isHidden, isInline, isShown, NOT_PLAIN, SKIPPED } from './skip.ts';
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
  closed: boolean;
  /** Whether it shows was asked, or cannot be. */
  asked: boolean;
}

/** Longest block, UTF-16 units: longer runs are cut between text nodes. */
const LONGEST = 100_000;

/** Two letters in a row, as far as can be told without asking Unicode for every character. */
const WORD = /[^\s!-@[-`{-¿‐-⁯]{2}/;

/** Stands where a shadow tree ends: the children follow that the page gave its host. */
const LIGHT: unique symbol = Symbol();

/**
 * Reads the blocks under `root`, in document order, open shadow roots included. A generator, so that the
 * caller can stop between blocks and let the page breathe; nothing is yielded for runs without a word. One loop,
 * with few questions to each node: it runs cold in every page, where each question costs. An element that holds but text
 * is not asked whether it shows: its names are, when they are found.
 */
export function* readBlocks(root: Element, hooks: ReadHooks = {}): Generator<PageBlock> {
  const { html, styled, langs, putAway } = traitsOf(root);
  let context: Context = {
    element: root,
    lang: languageOf(root),
    part: partAround(root),
    closed: false,
    asked: true,
  };
  let pieces: Piece[] = [];
  let text = '';
  /** What was entered and is to be left; beside each, the context to go back to if it began blocks of its own. */
  const open: Node[] = [];
  const outer: (Context | typeof LIGHT | undefined)[] = [];
  let element = root;
  let tag = root.tagName;
  let begins: Context | undefined;

  for (;;) {
    // Enters `element`. A shadow tree is looked for where it is likely: asking every element costs.
    const first: Node | null = element.firstChild;
    const shadow = first === null || tag.includes('-') ? element.shadowRoot : null;
    open.push(element);
    outer.push(begins);
    let node = first;
    if (shadow) {
      if (first) {
        open.push(first);
        outer.push(LIGHT);
      }
      node = shadow.firstChild;
      hooks.shadow?.(shadow);
    }
    for (;;) {
      if (node === null) {
        const left = open.pop();
        const back = outer.pop();
        if (left === undefined) return;
        if (back === LIGHT) {
          node = left;
          continue;
        }
        if (back || left === root) {
          if (text !== '') {
            if (WORD.test(text)) yield blockOf(text, pieces, context);
            text = '';
            pieces = [];
          }
          if (!back) return;
          context = back;
        }
        node = left.nextSibling;
        continue;
      }
      const type: number = node.nodeType;
      if (type === 3) {
        const { data } = node as Text;
        if ((text !== '' || data.trim() !== '') && !context.closed) {
          if (text.length + data.length > LONGEST && text !== '') {
            if (WORD.test(text)) yield blockOf(text, pieces, context);
            text = '';
            pieces = [];
          }
          pieces.push({ node: node as Text, start: text.length });
          text += data;
        }
      } else if (type === 1) {
        element = node as Element;
        tag = html ? element.tagName : element.tagName.toUpperCase();
        if (isInline(tag)) {
          if (putAway === undefined || !putAway.has(element)) {
            begins = undefined;
            break;
          }
        } else if (!context.asked && !showsAll(context, text)) {
          // Back to where it stands, with nothing of it.
          const { element: unseen } = context;
          text = '';
          pieces = [];
          let left: Node | undefined;
          do {
            left = open.pop();
            const back = outer.pop();
            if (typeof back === 'object') context = back;
          } while (left !== unseen);
          if (!context.closed) hooks.hidden?.(unseen);
          node = unseen.nextSibling;
          continue;
        } else if (tag === 'BR' || tag === 'HR') {
          if (text !== '') text += '\n';
        } else if (!SKIPPED.has(tag) && !putAway?.has(element)) {
          if (text !== '') {
            if (WORD.test(text)) yield blockOf(text, pieces, context);
            text = '';
            pieces = [];
          }
          if (!styled && isHidden(element, tag)) {
            if (!context.closed) hooks.hidden?.(element);
          } else {
            const known = hooks.enter?.(element);
            if (!known) {
              const { part } = context;
              const inner: Context = {
                element,
                lang: (langs && element.getAttribute('lang')) || context.lang,
                part: part && part !== 'title' ? part : (partOf(element, tag) ?? part),
                closed: isClosed(element, tag),
                asked: !styled,
              };
              const plain =
                putAway === undefined && !inner.closed && isPlain(element, tag)
                  ? element.textContent
                  : null;
              if (plain === null || plain.length > LONGEST) {
                begins = context;
                context = inner;
                break;
              }
              if (WORD.test(plain)) yield new PlainBlock(plain, inner);
            } else yield* known;
          }
        }
      }
      node = node.nextSibling;
    }
  }
}

/**
 * Whether all that an element holds is text and the commonest of those elements that text runs through, so that its text
 * can be had in one piece. To look at every node from a script costs several times as much.
 */
function isPlain(element: Element, tag: string): boolean {
  if (tag.includes('-')) return false;
  if (element.firstElementChild === null) return element.firstChild !== null;
  return element.querySelector(NOT_PLAIN) === null;
}

/**
 * Asks once whether the element of a context shows. An item around one other element is not asked: of those there are
 * many, and the other one is.
 */
function showsAll(context: Context, text: string): boolean {
  context.asked = true;
  const { element } = context;
  if (text === '' && element.tagName === 'LI' && element.childElementCount === 1) return true;
  return isShown(element);
}

function blockOf(text: string, pieces: Piece[], { element, lang, part }: Context): PageBlock {
  const block: PageBlock = { text, pieces, element };
  if (lang) block.lang = lang;
  if (part) block.part = part;
  return block;
}

/** A block whose nodes are looked up when a name was found in it. A class, for a getter that costs nothing to make. */
class PlainBlock implements PageBlock {
  readonly text: string;
  readonly element: Element;
  readonly lang: string | undefined;
  readonly part: Part | undefined;
  #pieces: Piece[] | undefined;

  constructor(text: string, { element, lang, part }: Context) {
    this.text = text;
    this.element = element;
    this.lang = lang;
    this.part = part;
  }

  get pieces(): Piece[] {
    this.#pieces ??= piecesOf(this.element);
    return this.#pieces;
  }
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
    const part = partOf(at, at.tagName.toUpperCase());
    if (part) return part;
  }
  return undefined;
}
