import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** What it takes to start any script at all: part of the walk, and of all others. */
const START = `setTimeout(() => { document.title = 1; }, 300);`;

const KINDS = ['none', 'start', 'walk', 'read', 'empty', 'message', 'extension'] as const;

type Kind = (typeof KINDS)[number];

/**
 * What a page's main thread does for the extension, against a bare walk over its text nodes. Every page is fresh, so
 * both scripts are cold: the same page without any script, with one that only starts, with the walk, with reading alone, with a content script
 * that does nothing, with one that sends one message, with the extension, in turn. The first one is taken off
 * the others. What counts as ours is compiling and running scripts and what goes on after their promises; the styles that
 * the browser computes anew for our style sheet, our isolated world and the paint of our marks stand apart (`all`): the
 * page would lay out and paint without us, and any extension has a world.
 */
export async function benchPage(): Promise<Figure[]> {
  const paragraphs = newsLike(localReference().release.entries);
  const reading = await readingScript();
  const scripts: Record<string, string> = { start: START, walk: WALK, read: reading };
  const site = await servePages((path) => {
    const [, kind = '', first = '0'] = path.split('/');
    const script = scripts[kind];
    return newsPage(paragraphs, { first: Number(first), words: WORDS, script });
  });
  const browser = await openExtended();
  const bare = bareExtension();
  const spent = new Map<Kind, Spent[]>(KINDS.map((kind) => [kind, []]));
  try {
    await browser.installExtension(bare);
    for (let round = 0; round < PAGES; round++) {
      for (const kind of KINDS) {
        const origin = kind === 'extension' ? site.explained : site.plain;
        spent.get(kind)?.push(await spentOn(browser, `${origin}/${kind}/${round * STEP}`));
      }
    }
  } finally {
    await browser.close();
    site.close();
    rmSync(bare, { recursive: true });
  }
  const base = spent.get('none') ?? [];
  const beyond = (kind: Kind, part: keyof Spent = 'scripts') =>
    median((spent.get(kind) ?? []).map((one, at) => one[part] - (base[at]?.[part] ?? Number.NaN)));
  const [walk, own, read] = [beyond('walk'), beyond('extension'), beyond('read')];
  return [
    reported('Fresh pages of each kind', PAGES, ''),
    reported('A script that only starts', beyond('start'), ' ms'),
    reported('Bare walk', walk, ' ms'),
    reported('Reading alone', read, ' ms'),
    reported('A content script that does nothing', beyond('empty'), ' ms'),
    reported('… that sends one message', beyond('message'), ' ms'),
    reported('Content script', own, ' ms'),
    reported('… with surroundings, style and paint', beyond('extension', 'all'), ' ms'),
    reported('One that does nothing, with its own', beyond('empty', 'all'), ' ms'),
    reported('Reading alone against the walk', read / walk, ' ×'),
    atMost('Content script against the walk', own / walk, 4, ' ×'),
  ];
}

/**
 * An extension that does nothing in the pages under `/empty/`, and sends one message in those under `/message/`: what
 * the browser itself takes for any extension. Returns its folder.
 */
function bareExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-bare-'));
  const script = (path: string) => ({
    matches: [`http://127.0.0.1/${path}/*`],
    js: [`${path}.js`],
    css: ['marks.css'],
  });
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Bare',
      version: '1',
      background: { service_worker: 'background.js' },
      content_scripts: [script('empty'), script('message')],
    }),
    'background.js': 'chrome.runtime.onMessage.addListener((message, from, reply) => reply({}));',
    'empty.js': ';',
    'message.js': 'chrome.runtime.sendMessage({}).then(() => {});',
    'marks.css': readFileSync('entrypoints/content/style.css', 'utf8'),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

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
