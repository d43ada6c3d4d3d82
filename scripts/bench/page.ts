import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import { localReference } from '../cli/reference.ts';
import { openExtended, pause } from './browser.ts';
import { atMost, type Figure, reported } from './figure.ts';
import { newsPage, servePages } from './pages.ts';
import { median } from './rounds.ts';
import { newsLike } from './text.ts';
import { type Spent, traced } from './trace.ts';

const PAGES = 20;
const WORDS = 900;
/** Paragraphs between the beginnings of two pages, so that each is another. */
const STEP = 19;
/** When a page is looked at, in ms after it has loaded: the content script has long finished. */
const SETTLED = 1_500;

const WALK = `setTimeout(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  document.title = nodes;
}, 300);`;

/**
 * What a page's main thread does for the extension, against a bare walk over its text nodes. Every page is fresh, so
 * both scripts are cold: the same page without any script, with the walk, with reading alone, with the
 * extension, in turn. The first one is taken off the others.
 */
export async function benchPage(): Promise<Figure[]> {
  const paragraphs = newsLike(localReference().release.entries);
  const reading = await readingScript();
  const scripts: Record<string, string> = { none: '', walk: WALK, read: reading };
  const site = await servePages((path) => {
    const [, kind = '', first = '0'] = path.split('/');
    const script = scripts[kind];
    return newsPage(paragraphs, { first: Number(first), words: WORDS, script });
  });
  const browser = await openExtended();
  const spent = { none: [], walk: [], read: [], extension: [] } as Record<Kind, number[]>;
  const whole = { none: [], extension: [] } as Record<'none' | 'extension', number[]>;
  try {
    for (let round = 0; round < PAGES; round++) {
      for (const kind of ['none', 'walk', 'read', 'extension'] as const) {
        const path = `/${kind === 'extension' ? 'none' : kind}/${round * STEP}`;
        const origin = kind === 'extension' ? site.explained : site.plain;
        const { scripts: own, all } = await spentOn(browser, origin + path);
        spent[kind].push(own);
        if (kind === 'none' || kind === 'extension') whole[kind].push(all);
      }
    }
  } finally {
    await browser.close();
    site.close();
  }
  const beyond = (times: readonly number[], base: readonly number[]) =>
    median(times.map((time, at) => time - (base[at] ?? Number.NaN)));
  const walk = beyond(spent.walk, spent.none);
  const own = beyond(spent.extension, spent.none);
  const read = beyond(spent.read, spent.none);
  return [
    reported('Fresh pages of each kind', PAGES, ''),
    reported('Bare walk', walk, ' ms'),
    reported('Reading alone', read, ' ms'),
    reported('Content script', own, ' ms'),
    reported('With its surroundings, style and paint', beyond(whole.extension, whole.none), ' ms'),
    reported('Reading alone against the walk', read / walk, ' ×'),
    atMost('Content script against the walk', own / walk, 4, ' ×'),
  ];
}

type Kind = 'none' | 'walk' | 'read' | 'extension';

async function spentOn(browser: Browser, url: string): Promise<Spent> {
  const page = await browser.newPage();
  const spent = await traced(page, async () => {
    await page.goto(url, { waitUntil: 'load' });
    await pause(SETTLED);
  });
  await page.close();
  return spent;
}

/** A script that reads a page's blocks as the content script does, and does nothing with them. */
async function readingScript(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'lib/page/blocks.ts', formats: ['iife'], name: 'blocks', fileName: 'blocks' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('lib/page/blocks.ts gave no script');
  return `${chunk.code}\nsetTimeout(() => { document.title = [...blocks.readBlocks(document.body)].length; }, 300);`;
}
