import { MAX_BLOCK } from '../../lib/messages/limits.ts';
import type { PageBlock } from '../../lib/page/blocks.ts';

/** Longest time for which reading keeps the page's main thread, in milliseconds. */
const SLICE = 25;

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
  for (const block of reading) {
    if (block.text.length <= MAX_BLOCK) blocks.push(block);
    if (performance.now() - since < SLICE) continue;
    paused?.(blocks);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (stopped()) break;
    since = performance.now();
  }
  return blocks;
}
