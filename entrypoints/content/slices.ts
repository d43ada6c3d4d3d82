import { MAX_BLOCK } from '../../lib/messages/limits.ts';
import type { PageBlock } from '../../lib/page/blocks.ts';

/** Longest time for which reading keeps the page's main thread, in milliseconds. */
const SLICE = 25;

/** The clock is looked at after so many blocks, or so many UTF-16 units: a look costs as much as a short block. */
const BLOCKS = 16;
const UNITS = 10_000;

/**
 * Takes blocks as they are read, in slices, so that the page never waits: `paused` is called between two of
 * them. Stops early, with what it has, when `stopped` says so.
 */
export async function inSlices(
  reading: Iterable<PageBlock>,
  stopped: () => boolean,
  paused?: (blocks: readonly PageBlock[]) => void,
): Promise<PageBlock[]> {
  const blocks: PageBlock[] = [];
  let since = performance.now();
  let few = BLOCKS;
  let units = 0;
  for (const block of reading) {
    if (block.text.length <= MAX_BLOCK) blocks.push(block);
    units += block.text.length;
    if (--few > 0 && units < UNITS) continue;
    few = BLOCKS;
    units = 0;
    if (performance.now() - since < SLICE) continue;
    paused?.(blocks);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (stopped()) break;
    since = performance.now();
  }
  return blocks;
}
