import type { Mention } from '../../lib/linking/types.ts';
import { MAX_BLOCK } from '../../lib/messages/limits.ts';
import { askBackground } from '../../lib/messages/page-client.ts';
import { ok, type Result } from '../../lib/messages/result.ts';
import { type PageBlock, readBlocks } from '../../lib/page/blocks.ts';
import type { PlacedMention } from '../../lib/page/paint.ts';
import type { IsoDate } from '../../lib/reference/dates.ts';

/** Longest time for which reading keeps the page's main thread, in milliseconds. */
const SLICE = 12;

/** Reads blocks in slices, so that the page never waits. Stops early when `stopped` says so. */
export async function readInSlices(root: Element, stopped: () => boolean): Promise<PageBlock[]> {
  const blocks: PageBlock[] = [];
  let since = performance.now();
  for (const block of readBlocks(root)) {
    if (block.text.length <= MAX_BLOCK) blocks.push(block);
    if (performance.now() - since < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (stopped()) return [];
    since = performance.now();
  }
  return blocks;
}

/** Sends blocks to the background and places what it finds. */
export async function annotateBlocks(
  blocks: readonly PageBlock[],
  page: { lang: string | undefined; date: IsoDate | undefined; title: string },
): Promise<Result<PlacedMention[]>> {
  if (blocks.length === 0) return ok([]);
  const reply = await askBackground('annotate', {
    page: {
      ...page,
      title: page.title.slice(0, 2_000),
      blocks: blocks.map(({ text, lang, part }) => ({ text, lang: lang?.slice(0, 40), part })),
    },
  });
  if (!reply.ok) return reply;
  const placed = reply.value.mentions.flatMap((mention: Mention) => {
    const block = blocks[mention.block];
    return block ? [{ mention, block }] : [];
  });
  return ok(placed);
}
