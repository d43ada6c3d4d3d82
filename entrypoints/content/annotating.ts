import type { Mention } from '../../lib/linking/types.ts';
import { askBackground } from '../../lib/messages/page-client.ts';
import { ok, type Result } from '../../lib/messages/result.ts';
import type { PageBlock } from '../../lib/page/blocks.ts';
import type { PlacedMention } from '../../lib/page/paint.ts';
import type { IsoDate } from '../../lib/reference/dates.ts';

/** What the background is told of a page beside its text. */
export interface PageFacts {
  lang: string | undefined;
  date: IsoDate | undefined;
  title: string;
}

/**
 * Sends blocks to the background and places what it finds in them. `wanted`: the blocks whose mentions are
 * asked for; the others help to tell what is meant.
 */
export async function annotateBlocks(
  blocks: readonly PageBlock[],
  page: PageFacts,
  wanted: ReadonlySet<PageBlock> = new Set(blocks),
): Promise<Result<PlacedMention[]>> {
  if (wanted.size === 0) return ok([]);
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
    return block && wanted.has(block) ? [{ mention, block }] : [];
  });
  return ok(placed);
}
