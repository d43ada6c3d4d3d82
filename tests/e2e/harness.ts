import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { type BrowserName, ensureBrowser } from '../../scripts/browsers.ts';
import { launch } from '../../scripts/launch.ts';
import { buildFor } from '../../scripts/start/build.ts';

/** A site of our own: pages by path, with the headers given. */
export async function serve(
  pages: Record<string, { html: string; headers?: Record<string, string> }>,
) {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => void server.close() };
}

/** A browser with the extension, built so that it also runs on localhost. */
export function openBrowser(name: BrowserName): Promise<Browser> {
  return launch(name, {
    executablePath: ensureBrowser(name, console.log),
    extension: buildFor(name, 'localhost'),
    headless: true,
  });
}

/** Everything that closed shadow roots of a page say, through the debugger's eyes. Chromium only. */
export async function shadowText(page: Page): Promise<string> {
  const session: CDPSession = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const texts: string[] = [];
  const visit = (node: typeof root, inside: boolean) => {
    if (inside && node.nodeType === 3) texts.push(node.nodeValue);
    for (const shadow of node.shadowRoots ?? [])
      visit(shadow, shadow.shadowRootType === 'closed' || inside);
    for (const child of node.children ?? []) visit(child, inside && child.nodeName !== 'STYLE');
  };
  visit(root, false);
  await session.detach();
  return texts.join(' ');
}

/** Waits until a value is what is wanted, asking again and again; throws with the last value. */
export async function until<T>(
  ask: () => Promise<T>,
  wanted: (value: T) => boolean,
  within = 15_000,
): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const value = await ask();
    if (wanted(value)) return value;
    if (Date.now() > end)
      throw new Error(`Still ${JSON.stringify(value)?.slice(0, 400)} after ${within} ms`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
