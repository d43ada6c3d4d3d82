import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { ensureBrowser } from '../browsers.ts';
import { localReference } from '../cli/reference.ts';
import { launch } from '../launch.ts';
import { buildFor } from '../start/build.ts';
import { atMost, type Figure, reported } from './figure.ts';
import * as steps from './import-steps.ts';
import { manyEntries, tableOf } from './many.ts';
import { busiestThreads, largestGrowth, processesOf } from './processes.ts';
import { longestTask, type Task } from './trace.ts';

const ENTRIES = 5_000;

/** What a step took, in ms: as it was waited for, and of the processor, which other programs do not lengthen. */
interface Taken {
  waited: number;
  processor: number | undefined;
}

interface Imported {
  compared: Taken;
  applied: Taken;
  /** The longest time for which the page could not answer. */
  blocked: Task;
  /** Bytes that the browser's processes grew by at most, for each byte of the file. */
  memory: number | undefined;
}

/**
 * In Chromium, with the built extension: a file is given to the options page, and what it shows is waited for as a
 * user would. Entries are in the likeness of the bundled ones, with all their facts and sources.
 */
export async function benchImports(): Promise<Figure[]> {
  const { release } = localReference();
  const entries = manyEntries(release.entries, ENTRIES);
  const folder = mkdtempSync(join(tmpdir(), 'reperes-bench-'));
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const json = write('many.json', JSON.stringify(entries));
  const fewer = write('fewer.json', JSON.stringify(entries.slice(1)));
  const csv = write('many.csv', tableOf(entries));
  const extension = resolve(buildFor('chrome', 'localhost'));
  try {
    const table = await inBrowser(extension, (browser, page) => importFile(browser, page, csv));
    const [list, restored] = await inBrowser(extension, async (browser, page) => {
      const first = await importFile(browser, page, json);
      await page.click('.importing .done .button');
      await importFile(browser, page, fewer, 'pack-many');
      return [first, await timed(browser, () => page.evaluate(steps.restore))] as const;
    });
    const longest = (measure: keyof Task) =>
      Math.max(...[table, list].map(({ blocked }) => blocked[measure]));
    return [
      reported('Size of the JSON', statSync(json).size / 1e6, ' MB'),
      ...figuresOf('CSV', table, 3_000),
      ...figuresOf('JSON', list, 2_000),
      atMost('A version restored', ofProcessor(restored), 2_000, ' ms'),
      reported('A version restored, waited for', restored.waited, ' ms'),
      // On the clock, threads that do the work at the same time count too where there are few processors.
      atMost('Longest task of the page', longest('processor'), 50, ' ms'),
      reported('Longest task of the page, on the clock', longest('waited'), ' ms'),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function figuresOf(format: string, { compared, applied, memory }: Imported, bar: number): Figure[] {
  return [
    atMost(`${format} read, checked and compared`, ofProcessor(compared), bar, ' ms'),
    reported(`${format} read, checked and compared, waited for`, compared.waited, ' ms'),
    reported(`${format} applied`, ofProcessor(applied), ' ms'),
    reported(`${format} applied, waited for`, applied.waited, ' ms'),
    ...(memory === undefined
      ? []
      : [reported(`Memory, times the size of the ${format}`, memory, ' ×')]),
  ];
}

/** Processor time where the system tells it, else the time waited. */
function ofProcessor({ waited, processor }: Taken): number {
  return processor ?? waited;
}

async function inBrowser<T>(
  extension: string,
  run: (browser: Browser, page: Page) => Promise<T>,
): Promise<T> {
  const executablePath = ensureBrowser('chrome', console.log);
  const browser = await launch('chrome', { executablePath, extension, headless: true, lang: 'en' });
  try {
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/options.html#data`);
    // The bundled data is stored first: what is measured is the import.
    await page.waitForSelector('.pack .counts', { timeout: 60_000 });
    return await run(browser, page);
  } finally {
    await browser.close();
  }
}

/** Measures what `run` takes; its answer is how long was waited, in ms, where it was best measured in the page. */
async function timed(browser: Browser, run: () => Promise<number>): Promise<Taken> {
  const before = await processesOf(browser);
  const waited = await run();
  const after = await processesOf(browser);
  return { waited, processor: before && after && busiestThreads(before, after) };
}

async function importFile(
  browser: Browser,
  page: Page,
  file: string,
  pack?: string,
): Promise<Imported> {
  const [taken, blocked] = await longestTask(page, () => importInto(browser, page, file, pack));
  return { ...taken, blocked };
}

async function importInto(
  browser: Browser,
  page: Page,
  file: string,
  pack: string | undefined,
): Promise<Omit<Imported, 'blocked'>> {
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  const before = await processesOf(browser);
  const compared = await timed(browser, async () => {
    const waited = page.evaluate(steps.compare, pack);
    await input.uploadFile(file);
    return waited;
  });
  const between = await processesOf(browser);
  const applied = await timed(browser, () => page.evaluate(steps.apply));
  const after = await processesOf(browser);
  const grown = [between, after].map((one) => before && one && largestGrowth(before, one));
  return {
    compared,
    applied,
    memory:
      grown[0] === undefined ? undefined : Math.max(...grown.map(Number)) / statSync(file).size,
  };
}
