import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname } from 'node:path';
import type { StartOptions } from './options.ts';

/** A page to open, and the host on which the extension must run to explain it. */
export interface Target {
  url: string;
  host: string;
  close(): void;
}

const DEMO = 'scripts/demo/article.html';

/**
 * Makes the page of the options available: an address as it is, a file through a small local server.
 *
 * @throws Error with one sentence when the file does not exist or is of another kind.
 */
export async function openTarget({ target, date, lang }: StartOptions): Promise<Target> {
  if (target !== undefined && /^https?:/.test(target)) {
    return { url: target, host: new URL(target).hostname, close: () => {} };
  }
  const path = target ?? DEMO;
  if (!existsSync(path))
    throw new Error(
      `${path} does not exist. Give an .html or .txt file, or an address that begins with https://.`,
    );
  const kind = extname(path).toLowerCase();
  if (!['.html', '.htm', '.txt'].includes(kind))
    throw new Error(`${path} is neither .html nor .txt.`);
  const content = readFileSync(path, 'utf8');
  const page = kind === '.txt' ? articlePage(content, basename(path, kind), lang) : content;
  const server = createServer((request, response) => {
    if (request.url !== '/') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(date === undefined ? page : withDate(page, date));
  });
  await listening(server);
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, host: 'localhost', close: () => server.close() };
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(new Error(`No port could be opened on this machine: ${error.message}.`)),
    );
    server.listen(0, '127.0.0.1', resolve);
  });
}

/** A date given on the command line overrules what the page says: it comes first in the head. */
function withDate(page: string, date: string): string {
  const meta = `<meta property="article:published_time" content="${date}">`;
  const withoutOwn = page.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g, '');
  return withoutOwn.replace(/<head[^>]*>/i, (head) => `${head}\n${meta}`);
}

/** A text laid out as a plain article page: its first line is the headline. */
function articlePage(text: string, name: string, lang: string | undefined): string {
  const [headline = name, ...paragraphs] = text.split(/\r?\n/).filter((line) => /\S/.test(line));
  const direction = /[\u0600-\u06ff]/.test(text.slice(0, 400)) ? 'rtl' : 'ltr';
  return `<!doctype html>
<html${lang ? ` lang="${lang}"` : ''} dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(headline)}</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 660px; margin: 48px auto; padding: 0 24px; font: 18px/1.6 Georgia, 'DejaVu Serif', serif; }
h1 { font-size: 34px; line-height: 1.2; }
</style>
</head>
<body><main><article>
<h1>${escapeHtml(headline)}</h1>
${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}
</article></main></body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
