import type { ErrorCode } from '../../lib/messages/errors.ts';
import { askBackground } from '../../lib/messages/page-client.ts';
import { articleDay } from '../../lib/page/article-date.ts';
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

/** Explains the page until it is destroyed. `day` is settled once: a live page keeps its article's date. */
export function explain(settings: PageSettings): Explainer {
  const today = new Date().toLocaleDateString('sv');
  const dated = articleDay(document, location.href, today);
  const day = dated ?? today;
  const lang = (document.documentElement.lang || undefined)?.slice(0, 40);
  const painter = createPainter(HIGHLIGHTS[settings.marks]);
  const hover = createHover({
    painter,
    settings,
    day,
    dated: dated !== undefined,
    lost: () => destroy(),
  });
  const seen = new Set<string>();
  let stopped = false;
  let at = -1;
  /** Why some of the text could not be explained: it stays unread until the page is explained anew. */
  let failed: ErrorCode | undefined;

  const read = async (root: Element) => {
    const blocks = await readInSlices(root, () => stopped);
    const page = { lang: lang?.split('-')[0], date: dated, title: document.title };
    const annotated = await annotateBlocks(blocks, page);
    if (stopped) return;
    if (!annotated.ok) failed = annotated.error;
    const placed = annotated.ok ? annotated.value : [];
    painter.add(settings.firstOnly ? placed.filter(isFirst) : placed);
    await report();
  };
  const isFirst = ({ mention }: PlacedMention) =>
    !seen.has(mention.entry) && seen.add(mention.entry);

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

  void read(document.body);
  const unobserve = observeText(document.body, (elements) => {
    painter.sweep();
    const known = new Set(painter.all().map(({ block }) => block.element));
    for (const element of elements) {
      // What is still marked inside was read before; reading it again would mark it twice.
      if (![...known].some((other) => element.contains(other))) void read(element);
      else void readFresh(element, known);
    }
  });
  const readFresh = async (element: Element, known: ReadonlySet<Element>) => {
    for (const child of element.children) {
      if (known.has(child) || [...known].some((other) => child.contains(other))) continue;
      await read(child);
    }
  };

  const destroy = () => {
    stopped = true;
    unobserve();
    hover.destroy();
    painter.destroy();
  };

  return {
    step(by) {
      const all = painter.all();
      if (all.length > 0) go(all[(at + by + all.length) % all.length]);
    },
    open(id) {
      go(painter.all().find(({ mention }) => mention.entry === id));
    },
    report,
    destroy,
  };
}
