import type { ErrorCode } from '../../lib/messages/errors.ts';
import { askBackground } from '../../lib/messages/page-client.ts';
import { articleDay } from '../../lib/page/article-date.ts';
import type { PageBlock } from '../../lib/page/blocks.ts';
import { observeText } from '../../lib/page/observe.ts';
import { createPainter, type PlacedMention } from '../../lib/page/paint.ts';
import type { PageSettings } from '../../lib/settings/types.ts';
import { createHover } from './hover.ts';
import { annotateBlocks, readInSlices } from './reading.ts';

const HIGHLIGHTS = { dotted: 'annotation-x', line: 'annotation-l', tint: 'annotation-t' } as const;

/** One explained page: marks, card, and what follows its changes. */
export interface Explainer {
  step(by: 1 | -1): void;
  open(id: string): void;
  report(): Promise<void>;
  destroy(): void;
}

/**
 * Explains the page until it is destroyed, or until it becomes another article in place (`moved`): the day of the
 * cards is settled once.
 */
export function explain(settings: PageSettings, moved: () => void): Explainer {
  const today = new Date().toLocaleDateString('sv');
  const dayHere = () => articleDay(document, location.href, today);
  const dated = dayHere();
  const day = dated ?? today;
  let address = addressHere();
  const lang = (document.documentElement.lang || undefined)?.slice(0, 40);
  const painter = createPainter(HIGHLIGHTS[settings.marks], settings.firstOnly);
  const hover = createHover({
    painter,
    settings,
    day,
    dated: dated !== undefined,
    lost: () => destroy(),
  });
  let stopped = false;
  let at = -1;
  /** Why some of the text could not be explained: it stays unread until the page is explained anew. */
  let failed: ErrorCode | undefined;
  let reading: Promise<void> = Promise.resolve();

  const read = async (roots: readonly Element[]) => {
    const blocks: PageBlock[] = [];
    for (const root of roots) blocks.push(...(await readInSlices(root, () => stopped)));
    const page = { lang: lang?.split('-')[0], date: dated, title: document.title };
    const annotated = await annotateBlocks(blocks, page);
    if (stopped) return;
    if (!annotated.ok) failed = annotated.error;
    const changed = painter.replace(roots, annotated.ok ? annotated.value : []);
    if (changed || !annotated.ok || roots.includes(document.body)) await report();
  };
  // One after the other, or an older reading of the same text could come last.
  const readNext = (roots: readonly Element[]) => {
    reading = reading.then(() => read(roots));
  };

  const report = async () => {
    const counts = new Map<string, number>();
    for (const { mention } of painter.all())
      counts.set(mention.entry, (counts.get(mention.entry) ?? 0) + 1);
    const entries = [...counts].map(([id, count]) => ({ id, count }));
    await askBackground('found', {
      on: true,
      day,
      dated: dated !== undefined,
      ...(lang ? { lang } : {}),
      entries,
      ...(failed ? { failed } : {}),
    });
  };

  const go = (placed: PlacedMention | undefined) => {
    if (!placed) return;
    at = painter.all().indexOf(placed);
    placed.block.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    hover.open(placed);
  };

  readNext([document.body]);
  const unobserve = observeText(document.body, (elements) => {
    if (address !== addressHere()) {
      address = addressHere();
      if (dayHere() !== dated) return moved();
    }
    readNext(elements);
  });

  const destroy = () => {
    stopped = true;
    unobserve();
    hover.destroy();
    painter.destroy();
  };

  return {
    step(by) {
      const all = painter.all();
      const next = at < 0 && by < 0 ? -1 : at + by;
      if (all.length > 0) go(all[(next + all.length) % all.length]);
    },
    open(id) {
      go(painter.all().find(({ mention }) => mention.entry === id));
    },
    report,
    destroy,
  };
}

/** Where the page is, without the place within it. */
function addressHere(): string {
  return location.pathname + location.search;
}
