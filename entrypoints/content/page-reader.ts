import { type PageBlock, type ReadHooks, readBlocks } from '../../lib/page/blocks.ts';
import { partsInView } from '../../lib/page/in-view.ts';
import { isHidden } from '../../lib/page/skip.ts';
import { inSlices } from './slices.ts';

/** The longest text of the same article that is sent along with text that came later; UTF-16 units. */
const LONGEST_CONTEXT = 20_000;

export interface PageReader {
  /**
   * Reads the whole page, what is in view first. Where that takes more than a slice, `early` gets what was read
   * by then.
   */
  readPage(early: (blocks: readonly PageBlock[]) => void): Promise<PageBlock[]>;
  /** Reads elements whose text came or changed. */
  readAgain(roots: readonly Element[]): Promise<PageBlock[]>;
  /** What was read and is still there. */
  known(): PageBlock[];
  /** Blocks of the article around elements: what tells the meaning of names in text that came later. */
  contextOf(roots: readonly Element[]): PageBlock[];
}

/** Reads a page and remembers its blocks. `hooks` are told of what does not show, and of shadow roots. */
export function createPageReader(
  hooks: Pick<ReadHooks, 'hidden' | 'shadow'>,
  stopped: () => boolean,
): PageReader {
  let known: PageBlock[] = [];

  return {
    async readPage(early) {
      const ahead = new Map<Element, PageBlock[]>();
      for (const part of partsInView(document))
        ahead.set(part, await inSlices(readBlocks(part, hooks), stopped));
      const inView = [...ahead.values()].flat();
      let told = false;
      const whole = readBlocks(document.body, { ...hooks, enter: (element) => ahead.get(element) });
      known = await inSlices(whole, stopped, (blocks) => {
        if (!told) early(inView.length > 0 ? inView : [...blocks]);
        told = true;
      });
      return known;
    },
    async readAgain(roots) {
      const blocks: PageBlock[] = [];
      for (const root of roots) {
        if (!root.isConnected) continue;
        if (isHidden(root, root.tagName)) hooks.hidden?.(root);
        else blocks.push(...(await inSlices(readBlocks(root, hooks), stopped)));
      }
      known = [...known.filter(({ element }) => isElsewhere(element, roots)), ...blocks];
      return blocks;
    },
    known: () => known.filter(({ element }) => element.isConnected),
    contextOf(roots) {
      const article = roots[0]?.closest('article, main, [role="main"]');
      let room = LONGEST_CONTEXT;
      return known.filter(({ element, text }) => {
        if (!article?.contains(element) || !isElsewhere(element, roots)) return false;
        room -= text.length;
        return room >= 0;
      });
    },
  };
}

/** Whether an element is still in the page, outside some others. */
function isElsewhere(element: Element, roots: readonly Element[]): boolean {
  return element.isConnected && !roots.some((root) => root.contains(element));
}
