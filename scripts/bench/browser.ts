import { resolve } from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { ensureBrowser } from '../browsers.ts';
import { launch } from '../launch.ts';
import { buildFor } from '../start/build.ts';

/** Chromium with the extension, which runs on localhost. Its data is there when this resolves. */
export async function openExtended(): Promise<Browser> {
  const browser = await launch('chrome', {
    executablePath: ensureBrowser('chrome', console.log),
    extension: resolve(buildFor('chrome', 'localhost')),
    headless: true,
  });
  await pause(4_000);
  return browser;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((go) => setTimeout(go, milliseconds));
}

/** A fresh page, and the processor time that its main thread has spent on everything so far, in ms. */
export async function watchedPage(
  browser: Browser,
): Promise<{ page: Page; spent(): Promise<number> }> {
  const page = await browser.newPage();
  const session: CDPSession = await page.createCDPSession();
  // Thread time leaves out what the machine does for others meanwhile.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    page,
    async spent() {
      const { metrics } = await session.send('Performance.getMetrics');
      const all = metrics.find(({ name }) => name === 'TaskDuration');
      return (all?.value ?? Number.NaN) * 1000;
    },
  };
}
