import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Paragraph } from './text.ts';

/** Texts around the article, as on news sites. */
const LINKS = 70;
const TEASERS = 40;
const COMMENTS = 15;

export interface PagePlan {
  /** Number of the paragraph with which the page begins. */
  first: number;
  /** Words of the article. */
  words: number;
  /** Runs at the end of the page. */
  script?: string | undefined;
}

/**
 * A page in the shape of a news site's, made of our paragraphs: menus, an article with links and pictures, teasers,
 * comments, a footer.
 */
export function newsPage(
  paragraphs: readonly Paragraph[],
  { first, words: length, script = '' }: PagePlan,
): string {
  const french = paragraphs.filter(({ lang }) => lang === 'fr').map(({ text }) => text);
  let at = first;
  const next = () => escapeHtml(french[at++ % french.length] ?? '');
  const words = (count: number) => next().split(' ').slice(0, count).join(' ');
  const article: string[] = [];
  for (let count = 0; count < length; ) {
    const text = next();
    count += text.split(' ').length;
    article.push(article.length % 4 === 3 ? `<h2>${words(6)}</h2>` : `<p>${linked(text)}</p>`);
    if (article.length % 5 === 0)
      article.push(`<figure><img alt=""><figcaption>${words(12)}</figcaption></figure>`);
  }
  const list = (items: number, item: () => string) =>
    Array.from({ length: items }, () => `<li class="item"><div>\n  ${item()}\n</div></li>`).join(
      '\n',
    );
  const link = () => `<a href="/x"><span>${words(3)}</span></a>`;
  const teaser = () =>
    `<a href="/x"><h3>${words(9)}</h3></a>\n  <p><time>12 h 30</time> <span>${words(14)}</span></p>`;
  const comment = () => `<p><b>${words(2)}</b> <small>hier</small></p>\n  <p>${next()}</p>`;
  return `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>${words(8)}</title>
<meta property="article:published_time" content="2024-11-30T09:20:00+01:00">
<style>body{font:18px/1.6 serif}main{max-width:660px;margin:auto}li{list-style:none}</style></head>
<body>
<header><nav><ul>${list(LINKS, link)}</ul></nav></header>
<main><article><h1>${words(10)}</h1>
<p id="ticker">0</p>
${article.join('\n')}
</article></main>
<aside><ul>${list(TEASERS, teaser)}</ul></aside>
<section class="comments"><ul>${list(COMMENTS, comment)}</ul></section>
<footer><ul>${list(LINKS, link)}</ul></footer>
<script>${script}</script>
</body></html>`;
}

/** Every tenth word is a link, every seventeenth bold. */
function linked(text: string): string {
  return text
    .split(' ')
    .map((word, at) => (at % 10 === 9 ? `<a href="/x">${word}</a>` : word))
    .map((word, at) => (at % 17 === 16 ? `<b>${word}</b>` : word))
    .join(' ');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Serves what `page` gives for a path; on localhost the extension runs, on 127.0.0.1 it does not. */
export async function servePages(page: (path: string) => string) {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page(request.url ?? '/'));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    explained: `http://localhost:${port}`,
    plain: `http://127.0.0.1:${port}`,
    close: () => void server.close(),
  };
}
