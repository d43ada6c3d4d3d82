import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

/** What a process holds now, and the most it held since it was last asked, in bytes. */
interface Held {
  type: 'pages' | 'browser';
  now: number;
  most: number;
  /** Processor time of each of its threads so far, in ms. */
  threads: Map<number, number>;
}

/** Linux counts processor time in hundredths of a second (proc(5), `sysconf(_SC_CLK_TCK)`). */
const TICK = 10;

/**
 * The memory and processor time of each of a browser's processes, by process id, and begins to measure their peaks anew. Undefined
 * where the system does not tell: only Linux does.
 */
export async function processesOf(browser: Browser): Promise<Map<number, Held> | undefined> {
  if (!existsSync('/proc/self/clear_refs')) return undefined;
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const held = new Map<number, Held>();
  for (const { id, type } of processInfo) {
    if (type === 'GPU') continue;
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const bytes = (field: string) =>
      1024 * Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]);
    held.set(id, {
      type: type === 'renderer' ? 'pages' : 'browser',
      now: bytes('VmRSS'),
      most: bytes('VmHWM'),
      threads: threadsOf(id),
    });
    // Sets the peak back to what is held now (proc(5)).
    writeFileSync(`/proc/${id}/clear_refs`, '5');
  }
  return held;
}

/** By how many bytes that of the processes of pages grew which grew most, from what it held before to its peak after. */
export function largestGrowth(before: Map<number, Held>, after: Map<number, Held>): number {
  const grown = [...after]
    .filter(([, { type }]) => type === 'pages')
    .map(([id, { most }]) => most - (before.get(id)?.now ?? most));
  return Math.max(0, ...grown);
}

/**
 * Processor time in between, in ms: of the thread that worked most for pages, and of the one that worked most for the
 * browser itself, whose databases are kept by another process. They wait for each other, so that on a machine
 * that does nothing else about their sum is waited for.
 */
export function busiestThreads(before: Map<number, Held>, after: Map<number, Held>): number {
  const most = (type: 'pages' | 'browser') => {
    const worked = [...after]
      .filter(([, held]) => held.type === type)
      .flatMap(([id, { threads }]) =>
        [...threads].map(([thread, time]) => time - (before.get(id)?.threads.get(thread) ?? 0)),
      );
    return Math.max(0, ...worked);
  };
  return most('pages') + most('browser');
}

function threadsOf(process: number): Map<number, number> {
  const threads = new Map<number, number>();
  for (const thread of readdirSync(`/proc/${process}/task`)) {
    const stat = readFileSync(`/proc/${process}/task/${thread}/stat`, 'utf8');
    // Fields 14 and 15, counted behind the name, which may have spaces in it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    threads.set(Number(thread), TICK * (Number(fields[11]) + Number(fields[12])));
  }
  return threads;
}
