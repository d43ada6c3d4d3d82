import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { articleDay } from '../../lib/page/article-date.ts';
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
    '<div aria-hidden="true">OQTF</div>',
    '<svg><text>OQTF</text></svg>',
    '<p>…</p>',
  ])('leaves out %s', (html) => {
    expect(blocks(html)).toEqual([]);
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
