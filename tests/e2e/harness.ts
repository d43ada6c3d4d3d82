import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { type BrowserName, ensureBrowser } from '../../scripts/browsers.ts';
import { launch } from '../../scripts/launch.ts';

/** A news site of the list in `data/sites.yaml`, and one that no list has. */
export const NEWS = 'www.lemonde.fr';
export const UNLISTED = 'journal.example';

export interface SitePage {
  html: string;
  headers?: Record<string, string>;
}

export interface Site {
  port: number;
  /** Bodies of what browsers posted: reports of content security policies. */
  reports: string[];
  close(): void;
}

/** Serves pages by path, whatever host name is asked for. Opened browsers take it for the whole web. */
export async function serve(pages: Record<string, SitePage>): Promise<Site> {
  const reports: string[] = [];
  const server = createServer(async (request, response) => {
    // A browser that takes us for its proxy asks for whole addresses.
    const { pathname } = new URL(request.url ?? '/', 'http://any.example');
    if (request.method === 'POST') reports.push(await bodyOf(request));
    const page = pages[pathname];
    response.writeHead(page ? 200 : pathname === '/favicon.ico' ? 204 : 404, {
      'content-type': `${pathname.endsWith('.js') ? 'text/javascript' : 'text/html'}; charset=utf-8`,
      ...page?.headers,
    });
    response.end(page?.html ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    reports,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

/**
 * A browser with the extension as it is released, in which the news site and the unlisted one are `site`.
 *
 * @throws Error when the extension was not built.
 */
export function openBrowser(
  name: BrowserName,
  site: Site,
  extension = resolve('.output', `${name}-mv3`),
): Promise<Browser> {
  if (!existsSync(extension)) throw new Error(`No ${extension}: run npm run build first.`);
  return launch(name, {
    executablePath: ensureBrowser(name, console.log),
    extension,
    headless: true,
    hosts: { [NEWS]: site.port, [UNLISTED]: site.port },
    // Tests look at the browser's own side too: its popup, its keys.
    args: name === 'firefox' ? ['--remote-allow-system-access'] : [],
    prefs: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_HOST }),
      // Firefox takes no answer to a question that has only just appeared.
      'security.notification_enable_delay': 0,
      // The pages are served without a certificate.
      'dom.security.https_first': false,
    },
  });
}

export const FIREFOX_ID = 'reperes@reperes.example';
/** Firefox draws the host name of an extension's pages by lot unless it is told. */
export const FIREFOX_HOST = '0c4b8e4a-7b4e-4b6e-8a44-5e9d3f1c2b7a';

/** Opens a page of the site in front. */
export async function visit(browser: Browser, path: string, host = NEWS): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`http://${host}${path}`);
  await page.bringToFront();
  return page;
}

/** The texts that are marked in a page or frame. */
export function marks(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight.values()].map((range) => range.toString()),
    ),
  );
}

/** Waits until these texts are marked, among others, and returns all. */
export function marked(page: Page | Frame, ...texts: string[]): Promise<string[]> {
  return until(
    () => marks(page),
    (all) => texts.every((text) => all.includes(text)),
  );
}

/** Waits until a value is what is wanted, asking again and again; throws with the last value. */
export async function until<T>(
  ask: () => Promise<T>,
  wanted: (value: T) => boolean,
  within = 20_000,
): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const value = await ask();
    if (wanted(value)) return value;
    if (Date.now() > end)
      throw new Error(`Still ${JSON.stringify(value)?.slice(0, 600)} after ${within} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
