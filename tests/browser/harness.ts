import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import { type BrowserName, ensureBrowser } from '../../scripts/browsers.ts';
import { launch } from '../../scripts/launch.ts';

/**
 * Bundles a module of the project so that a page can load it: its exports stand in the global `room`.
 * For what only a real browser has.
 */
export async function bundle(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'room', fileName: 'room' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} gave no bundle`);
  return chunk.code;
}

/** A site on this machine that serves texts by path, `/` among them as HTML. */
export async function serveTexts(texts: Record<string, string>) {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const text = texts[path];
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(text === undefined ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
    });
    response.end(text ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, port, close: () => void server.close() };
}

/** Serves a page that has the store's room (`store-page.ts`) to the tests of a file. */
export function serveStore(more: Record<string, string> = {}): { readonly origin: string } {
  let site: Awaited<ReturnType<typeof serveTexts>>;
  beforeAll(async () => {
    site = await serveTexts({
      '/': '<!doctype html><meta charset="utf-8"><script src="/room.js"></script>',
      '/room.js': await bundle('tests/browser/store-page.ts'),
      ...more,
    });
  });
  afterAll(() => site.close());
  return {
    get origin() {
      return site.origin;
    },
  };
}

/** Starts a browser, on a fresh profile or one that stays, with a page open. */
export async function openPage(
  name: BrowserName,
  url: string,
  profile?: string,
): Promise<{ browser: Browser; page: Page }> {
  const browser = await launch(name, {
    executablePath: ensureBrowser(name, console.log),
    headless: true,
    profile,
  });
  const page = await browser.newPage();
  await page.goto(url);
  return { browser, page };
}
