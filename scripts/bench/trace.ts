import type { Page } from 'puppeteer-core';

/** What a page's main thread did, in ms of its own processor time: other programs do not count. */
export interface Spent {
  /** Compiling and running scripts, whoever's. */
  scripts: number;
  /** All of it: scripts, parsing, style, layout, paint, making a script's surroundings. */
  all: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Beginning and length on the clock, in microseconds; `tdur`: processor time of the thread. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

const SCRIPTS = new Set([
  // What waited for an answer goes on here, outside every call.
  'BlinkScheduler_PerformMicrotaskCheckpoint',
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'v8.callFunction',
  'v8.compile',
  'v8.run',
]);
const TASK = 'ThreadControllerImpl::RunTask';

/** Watches what a page does while `run` runs, through the browser's own trace. Chromium only. */
export async function traced(page: Page, run: () => Promise<void>): Promise<Spent> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'toplevel'] });
  await run();
  const trace = await page.tracing.stop();
  return spentIn(JSON.parse(Buffer.from(trace ?? []).toString()).traceEvents);
}

/** A task of a page's main thread, in ms: on the clock, and of its own processor time. */
export interface Task {
  waited: number;
  processor: number;
}

/** The longest task by each measure that any page's main thread did while `run` ran. Chromium only. */
export async function longestTask<T>(page: Page, run: () => Promise<T>): Promise<[T, Task]> {
  await page.tracing.start({ categories: ['toplevel'] });
  const done = await run();
  const trace = await page.tracing.stop();
  const events: TraceEvent[] = JSON.parse(Buffer.from(trace ?? []).toString()).traceEvents;
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = events.filter((event) => event.name === TASK && threads.has(threadOf(event)));
  const longest = (length: (event: TraceEvent) => number) =>
    tasks.reduce((most, event) => Math.max(most, length(event)), 0) / 1000;
  return [
    done,
    {
      waited: longest(({ dur = 0 }) => dur),
      processor: longest(({ dur = 0, tdur = dur }) => tdur),
    },
  ];
}

/** Sums a trace up over the main thread of the page: the one that parses HTML most often. */
export function spentIn(events: readonly TraceEvent[]): Spent {
  const parsing = new Map<string, number>();
  for (const event of events)
    if (event.name === 'ParseHTML' && event.ph === 'X')
      parsing.set(threadOf(event), (parsing.get(threadOf(event)) ?? 0) + 1);
  const [main] = [...parsing].sort(([, a], [, b]) => b - a)[0] ?? [];
  const own = events.filter((event) => event.ph === 'X' && threadOf(event) === main);
  return {
    scripts: outermost(own.filter(({ name }) => SCRIPTS.has(name))),
    all: outermost(own.filter(({ name }) => name === TASK)),
  };
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}

/** Time of events that are not inside another of them. */
function outermost(events: readonly TraceEvent[]): number {
  let end = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (const { ts, dur = 0, tdur = dur } of events.toSorted(
    (a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0),
  )) {
    if (ts < end) continue;
    end = ts + dur;
    sum += tdur;
  }
  return sum / 1000;
}
