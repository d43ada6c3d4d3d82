import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { articleDay, textDay } from '../../lib/page/article-date.ts';
import { readBlocks } from '../../lib/page/blocks.ts';

function page(body: string, head = ''): Document {
  const html = `<!doctype html><html lang="fr"><head>${head}</head><body>${body}</body></html>`;
  return (parseHTML(html) as unknown as { document: Document }).document;
}

const blocks = (body: string) => [...readBlocks(page(body).body)];

describe('readBlocks', () => {
  it('reads across inline elements', () => {
    const [block] = blocks('<p>Le wali <b>Khalid</b> <a href="/x">Zerouali</a>.</p>');
    expect(block?.text).toBe('Le wali Khalid Zerouali.');
    expect(
      block?.pieces.map(
        ({ node, start }) => block.text.slice(start, start + node.length) === node.data,
      ),
    ).not.toContain(false);
  });

  it.each([
    '<script>OQTF is here</script>',
    '<style>p { content: "OQTF" }</style>',
    '<pre>OQTF</pre>',
    '<code>OQTF</code>',
    '<textarea>OQTF</textarea>',
    '<button>OQTF</button>',
    '<div contenteditable="true">OQTF</div>',
    '<div hidden>OQTF</div>',
    '<div style="display: none">OQTF</div>',
    '<section style="visibility:hidden"><p>OQTF</p></section>',
    '<details>OQTF <b>et</b><p>LPC</p></details>',
    '<p class="sr-only">OQTF</p>',
    '<h2 class="menu visually-hidden">OQTF</h2>',
    '<p><span class="screen-reader-text">OQTF</span></p>',
    '<div role="textbox">OQTF</div>',
    '<svg><text>OQTF</text></svg>',
    '<p>…</p>',
  ])('leaves out %s', (html) => {
    expect(blocks(html)).toEqual([]);
  });

  it.each([
    ['<div aria-hidden="true">OQTF</div>', ['OQTF']],
    ['<details><summary>OQTF</summary><p>LPC</p></details>', ['OQTF']],
    ['<details open><summary>OQTF</summary><p>LPC</p></details>', ['OQTF', 'LPC']],
    [
      '<div>Le <p>OQTF</p> vient<br>ici <i>ou</i><hr>là</div>',
      ['Le ', 'OQTF', ' vient\nici ou\nlà'],
    ],
    ['<ul><li>Un<ul><li>deux</li></ul>trois</li></ul>', ['Un', 'deux', 'trois']],
    ['<div contenteditable="false">OQTF</div>', ['OQTF']],
  ])('reads of %s what shows', (html, texts) => {
    expect(blocks(html).map(({ text }) => text)).toEqual(texts);
  });

  it('takes what is known already as it is, and asks for no more than once', () => {
    const { body } = page('<div><p>un</p></div><p>deux</p>');
    const known = [...readBlocks(body)];
    const asked: string[] = [];
    const again = readBlocks(body, {
      enter(element) {
        asked.push(element.tagName);
        return element.tagName === 'DIV' ? known.slice(0, 1) : undefined;
      },
    });
    expect([...again].map(({ text }) => text)).toEqual(['un', 'deux']);
    expect(asked).toEqual(['DIV', 'P']);
  });

  it('tells the parts of a page', () => {
    const parts = blocks(
      '<nav><p>Menu</p></nav><main><h1>Titre</h1><p>Texte</p><div class="post-comments"><p>Avis</p></div></main><aside><p>Autre</p></aside><footer><p>Pied</p></footer>',
    ).map(({ part }) => part);
    expect(parts).toEqual(['navigation', 'title', undefined, 'comments', 'aside', 'footer']);
  });

  it('knows the language of each block', () => {
    expect(blocks('<p>Un texte</p><p lang="ar">نص عربي</p>').map(({ lang }) => lang)).toEqual([
      'fr',
      'ar',
    ]);
  });
});

const TODAY = '2026-11-25';
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const meta = '<meta property="article:published_time" content="2023-01-02T08:00:00Z">';

describe('articleDay', () => {
  it.each([
    [
      'JSON-LD first',
      page('', ld({ '@type': 'NewsArticle', datePublished: '2024-11-30' }) + meta),
      '2024-11-30',
    ],
    [
      'a graph in JSON-LD',
      page(
        '',
        ld({
          '@graph': [{ '@type': 'Person' }, { '@type': ['Article'], datePublished: '2024-11-30' }],
        }),
      ),
      '2024-11-30',
    ],
    [
      'meta where JSON-LD is broken',
      page('', `<script type="application/ld+json">{oops</script>${meta}`),
      '2023-01-02',
    ],
    [
      'the only time of an article',
      page('<article><time datetime="2022-05-06">6 mai</time></article>'),
      '2022-05-06',
    ],
    ['a written byline', page('<p class="byline">Par X, le 6 mai 2022</p>'), '2022-05-06'],
    [
      'none, where only a change is dated',
      page('', ld({ '@type': 'NewsArticle', dateModified: '2024-11-30' })),
      undefined,
    ],
    [
      'none, where times are many',
      page(
        '<article><time datetime="2022-05-06">a</time><time datetime="2022-05-07">b</time></article>',
      ),
      undefined,
    ],
    ['none, on a page that says nothing', page('<p>Le 6 mai 2022, il pleuvait.</p>'), undefined],
  ])('takes %s', (_, document, day) => {
    expect(articleDay(document, 'https://example.org/a', TODAY)).toBe(day);
  });

  it('reads the address', () => {
    expect(articleDay(page(''), 'https://example.org/2024/11/30/titre', TODAY)).toBe('2024-11-30');
  });
});

describe('textDay', () => {
  const menu = `<nav><ul>${'<li>Une rubrique</li>'.repeat(80)}</ul></nav>`;
  it.each([
    ['a line after the heading', `${menu}<h1>Titre</h1><p>Publié dans X le 30 - 11 - 2024</p>`],
    ['a line before the heading', `${menu}<p>30 novembre 2024</p><h1>Titre</h1><p>Texte.</p>`],
    [
      'a line whose date is marked up',
      `<h1>Titre</h1><p>Par <b>X</b>, publié le <span>30 novembre</span> <i>2024</i></p>`,
    ],
    ['the top of a page without a heading', '<p>Un titre</p><p>Le 30/11/2024</p><p>Texte.</p>'],
  ])('takes %s', (_, body) => {
    expect(textDay(blocks(body), TODAY)).toBe('2024-11-30');
  });

  it('takes none from a sentence', () => {
    const body = '<h1>Titre</h1><p>Le 6 mai 2022, il pleuvait.</p>';
    expect(textDay(blocks(body), TODAY)).toBeUndefined();
  });
});
