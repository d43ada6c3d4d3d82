import { askBackground } from '../../lib/messages/page-client.ts';
import { ok, type Result } from '../../lib/messages/result.ts';
import type { PageBlock } from '../../lib/page/blocks.ts';
import type { Placed, PlacedMention, Span } from '../../lib/page/paint.ts';
import type { IsoDate } from '../../lib/reference/dates.ts';

/** What the background is told of a page beside its text. */
export interface PageFacts {
  lang: string | undefined;
  date: IsoDate | undefined;
  title: string;
}

/** An acronym that only the page explains, where it stands. */
export interface Explained extends Span {
  form: string;
  long: string;
  /** Where the page spells it out. */
  origin: Placed<Span>;
}

/** What the background finds in blocks, with the blocks. */
export interface Annotated {
  mentions: PlacedMention[];
  /** Those of entries that the reader hid here. */
  hidden: PlacedMention[];
  /** Those that are not sure enough to be marked. */
  couldBe: PlacedMention[];
  explained: Placed<Explained>[];
}

/** Nothing was found. */
export const NOTHING: Annotated = { mentions: [], hidden: [], couldBe: [], explained: [] };

/**
 * Sends blocks to the background and places what it finds in them. `wanted`: the blocks whose mentions are
 * asked for; the others help to tell what is meant.
 */
export async function annotateBlocks(
  blocks: readonly PageBlock[],
  page: PageFacts,
  wanted: ReadonlySet<PageBlock> = new Set(blocks),
): Promise<Result<Annotated>> {
  if (wanted.size === 0) return ok(NOTHING);
  const reply = await askBackground('annotate', {
    page: {
      ...page,
      title: page.title.slice(0, 2_000),
      blocks: blocks.map(({ text, lang, part }) => ({ text, lang: lang?.slice(0, 40), part })),
    },
  });
  if (!reply.ok) return reply;
  const place = <M extends Span & { block: number }>(mention: M): Placed<M>[] => {
    const block = blocks[mention.block];
    return block ? [{ mention, block }] : [];
  };
  const isWanted = ({ block }: Placed<Span>) => wanted.has(block);
  const { mentions, hidden, couldBe, unknown } = reply.value;
  return ok({
    mentions: mentions.flatMap(place).filter(isWanted),
    hidden: hidden.flatMap(place).filter(isWanted),
    couldBe: couldBe.flatMap(place).filter(isWanted),
    explained: unknown
      .flatMap(({ form, long, definition, places }) =>
        place(definition).flatMap((origin) =>
          places.flatMap((spot) => place({ ...spot, form, long, origin })),
        ),
      )
      .filter(isWanted),
  });
}
