import type { Browser } from 'puppeteer-core';
import { annotateDocument } from '../cli/annotate-document.ts';
import { pageDocument } from '../cli/read-page.ts';
import { localReference } from '../cli/reference.ts';
import { openExtended, pause, watchedPage } from './browser.ts';
import { atMost, type Figure, reported } from './figure.ts';
import { newsPage, servePages } from './pages.ts';
import { median } from './rounds.ts';
import { newsLike } from './text.ts';

const MENTIONS = 300;
const ROUNDS = 5;
const WATCHED = 4_000;

/** Changes a text in every frame, as tickers and counters do. */
const TICKER = `let frames = 0;
const ticker = document.getElementById('ticker');
const tick = () => { ticker.textContent = ++frames; requestAnimationFrame(tick); };
requestAnimationFrame(tick);`;

/** What 300 mentions in an article cost in each frame of a page that changes a text 60 times a second. */
export async function benchHighlights(): Promise<Figure[]> {
  const reference = localReference();
  const paragraphs = newsLike(reference.release.entries);
  const pageOf = (words: number) => newsPage(paragraphs, { first: 0, words, script: TICKER });
  const mentionsIn = (words: number) =>
    annotateDocument(pageDocument('page', pageOf(words), ''), reference).mentions.length;
  let words = 500;
  while (mentionsIn(words) < MENTIONS) words += 100;
  const site = await servePages(() => pageOf(words));
  const browser = await openExtended();
  const times = { plain: [], explained: [] } as Record<'plain' | 'explained', number[]>;
  let painted = 0;
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const kind of ['plain', 'explained'] as const) {
        const { perFrame, ranges } = await frameTime(browser, site[kind]);
        times[kind].push(perFrame);
        painted = Math.max(painted, ranges);
      }
    }
  } finally {
    await browser.close();
    site.close();
  }
  const plain = median(times.plain);
  return [
    reported('Mentions in the article and around', mentionsIn(words), ''),
    reported('of them painted at the top', painted, ''),
    reported('Frame without the extension', plain, ' ms'),
    reported('Frame with it', median(times.explained), ' ms'),
    atMost('Added to each frame', median(times.explained) - plain, 1, ' ms'),
  ];
}

async function frameTime(browser: Browser, url: string) {
  const { page, spent } = await watchedPage(browser);
  await page.goto(url, { waitUntil: 'load' });
  // The mentions are painted by then.
  await pause(2_500);
  const frames = () => page.evaluate(() => Number(document.getElementById('ticker')?.textContent));
  const [before, first] = [await spent(), await frames()];
  await pause(WATCHED);
  const [after, last] = [await spent(), await frames()];
  const ranges = await page.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
  );
  await page.close();
  return { perFrame: (after - before) / (last - first), ranges };
}
