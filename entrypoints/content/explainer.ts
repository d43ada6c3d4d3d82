import type { Mention, Passage } from '../../lib/linking/types.ts';
import type { ErrorCode } from '../../lib/messages/errors.ts';
import { MAX_PASSAGE, MAX_PASSAGES } from '../../lib/messages/limits.ts';
import { askBackground } from '../../lib/messages/page-client.ts';
import { articleDay, textDay } from '../../lib/page/article-date.ts';
import type { PageBlock } from '../../lib/page/blocks.ts';
import { dayOf } from '../../lib/page/dates.ts';
import { flash } from '../../lib/page/flash.ts';
import { holdsOneOf } from '../../lib/page/holds.ts';
import { observeText } from '../../lib/page/observe.ts';
import { createPainter, type PlacedMention } from '../../lib/page/paint.ts';
import { passagesOf } from '../../lib/page/passages.ts';
import { rangeIn } from '../../lib/page/ranges.ts';
import { watchHidden } from '../../lib/page/reveal.ts';
import { rootsOf } from '../../lib/page/roots.ts';
import { createShelf } from '../../lib/page/shelf.ts';
import type { PageSettings } from '../../lib/settings/types.ts';
import { annotateBlocks, type Explained, NOTHING } from './annotating.ts';
import { createHover } from './hover.ts';
import { createPageReader } from './page-reader.ts';
import { whenLookedAt } from './when-looked-at.ts';

const HIGHLIGHTS = { dotted: 'annotation-x', line: 'annotation-l', tint: 'annotation-t' } as const;
const QUIET = 'annotation-q';
const FLASH = 'annotation-f';

/** One explained page: marks, card, and what follows its changes. */
export interface Explainer {
  step(by: 1 | -1): void;
  open(id: string): void;
  /** Goes to where the page spells out an acronym that the data does not know. */
  origin(form: string): void;
  /** The text around the first marks of an entry, hidden ones too, or where it only could be meant. */
  passages(id: string, isUnsure: boolean): Passage[];
  /** Looks again for what the page names: other data is served. What is still so stays as it is. */
  renew(): void;
  /** Whether one of these names stands in what was read. */
  holds(names: readonly string[]): boolean;
  report(): Promise<void>;
  destroy(): void;
}

/**
 * Explains the page until it is destroyed, or until it becomes another article in place (`moved`): the day of the
 * cards is settled once.
 */
export function explain(settings: PageSettings, moved: () => void): Explainer {
  const today = dayOf(new Date());
  const markedDay = () => articleDay(document, location.href, today);
  const marked = markedDay();
  let dated = marked;
  let address = addressHere();
  const lang = (document.documentElement.lang || undefined)?.slice(0, 40);
  const { marks, firstOnly } = settings;
  const painter = createPainter(HIGHLIGHTS[marks], firstOnly, ({ entry }: Mention) => entry);
  const quiet = createPainter(QUIET, firstOnly, ({ form }: Explained) => form);
  const shelf = createShelf();
  const unsure = createShelf();
  const goToOrigin = ({ origin: { block, mention } }: Explained) => {
    const range = rangeIn(block, mention.start, mention.end);
    if (range) flash(range, FLASH);
  };
  const hover = createHover({
    painter,
    quiet,
    goToOrigin,
    settings,
    date: () => ({ day: dated ?? today, dated: dated !== undefined }),
    lost: () => destroy(),
  });
  let stopped = false;
  let ready = false;
  let at = -1;
  /** Why some of the text could not be explained: it stays unread until the page is explained anew. */
  let failed: ErrorCode | undefined;

  const annotate = (blocks: readonly PageBlock[], context: readonly PageBlock[] = []) => {
    const page = { lang: lang?.split('-')[0], date: dated, title: document.title };
    return annotateBlocks([...context, ...blocks], page, new Set(blocks));
  };
  const mark = async (roots: readonly Element[], finding: ReturnType<typeof annotate>) => {
    const found = await finding;
    if (stopped) return;
    if (!found.ok) failed = found.error;
    const { mentions, hidden, couldBe, explained } = found.ok ? found.value : NOTHING;
    const changed = painter.replace(roots, mentions);
    const changedQuiet = quiet.replace(roots, explained);
    const changedShelf = shelf.replace(roots, hidden);
    const changedUnsure = unsure.replace(roots, couldBe);
    if (ready && !changed && !changedQuiet && !changedShelf && !changedUnsure && found.ok) return;
    ready ||= roots.length > 0;
    await report();
  };

  const observer = observeText((elements) => {
    if (address !== addressHere()) {
      address = addressHere();
      // Where the markup has no day, the text’s may be another now.
      if (markedDay() !== marked || dated !== marked) return moved();
    }
    readNext(elements);
  });
  const hidden = watchHidden((elements) => readNext(elements));
  const reader = createPageReader({ hidden: hidden.watch, shadow: observer.watch }, () => stopped);
  const readPage = async () => {
    let early = Promise.resolve();
    const blocks = await reader.readPage((some) => {
      early = mark([], annotate(some));
    });
    await early;
    if (stopped) return;
    dated ??= textDay(blocks, today);
    await mark([document.body], annotate(blocks));
  };
  let reading = whenIdle().then(readPage);
  // One after the other, or an older reading of the same text could come last.
  const readNext = (roots: readonly Element[]) => {
    reading = reading.then(async () => {
      if (stopped) return;
      const blocks = await reader.readAgain(roots);
      await mark(roots, annotate(blocks, reader.contextOf(roots)));
    });
  };
  observer.watch(document.body);
  const renewal = whenLookedAt(() => {
    reading = reading.then(async () => {
      if (stopped) return;
      const blocks = reader.known();
      failed = undefined;
      await mark(rootsOf(blocks), annotate(blocks));
    });
  });

  const report = async () => {
    // Whoever asks before hears it when the page is read.
    if (!ready) return;
    const hidden = countEntries(shelf.all());
    const couldBe = countEntries(unsure.all());
    const unknown = [...Map.groupBy(quiet.all(), ({ mention }) => mention.form)].flatMap(
      ([form, all]) =>
        all.slice(0, 1).map(({ mention: { long } }) => ({ form, long, count: all.length })),
    );
    await askBackground('found', {
      on: true,
      day: dated ?? today,
      dated: dated !== undefined,
      ...(lang ? { lang } : {}),
      entries: countEntries(painter.all()),
      ...(hidden.length > 0 ? { hidden } : {}),
      ...(couldBe.length > 0 ? { couldBe } : {}),
      ...(unknown.length > 0 ? { unknown } : {}),
      ...(failed ? { failed } : {}),
    });
  };

  const go = (placed: PlacedMention | undefined) => {
    if (!placed) return;
    at = painter.all().indexOf(placed);
    placed.block.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    hover.open(placed);
  };

  const destroy = () => {
    stopped = true;
    renewal.stop();
    observer.stop();
    hidden.stop();
    hover.destroy();
    painter.destroy();
    quiet.destroy();
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
    origin(form) {
      const one = quiet.all().find(({ mention }) => mention.form === form);
      if (one) goToOrigin(one.mention);
    },
    passages(id, isUnsure) {
      const from = isUnsure ? unsure.all() : [...painter.all(), ...shelf.all()];
      const all = from.filter(({ mention }) => mention.entry === id);
      return passagesOf(all, MAX_PASSAGE, MAX_PASSAGES);
    },
    renew: renewal.ask,
    holds: (names) => holdsOneOf(reader.known(), names),
    report,
    destroy,
  };
}

function countEntries(all: readonly PlacedMention[]): { id: string; count: number }[] {
  const counts = new Map<string, { id: string; count: number }>();
  for (const { mention } of all) {
    const one = counts.get(mention.entry);
    if (one) one.count++;
    else counts.set(mention.entry, { id: mention.entry, count: 1 });
  }
  return [...counts.values()];
}

/**
 * Resolves when the page has nothing more urgent to do, or after half a second. After a frame: our marks’ style makes the
 * browser compute styles anew, and to ask for them before would make it do so at once.
 */
function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, 500);
    requestAnimationFrame(() =>
      requestIdleCallback(() => {
        clearTimeout(late);
        resolve();
      }),
    );
  });
}

/** Where the page is, without the place within it. */
function addressHere(): string {
  return location.pathname + location.search;
}
