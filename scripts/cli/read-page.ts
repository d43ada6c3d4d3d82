import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseHTML } from 'linkedom';
import { articleDay, textDay } from '../../lib/page/article-date.ts';
import { readBlocks } from '../../lib/page/blocks.ts';
import type { LocalDocument } from './documents.ts';

/** Reads an .html file as the extension reads the page, without a browser: same blocks, same date. */
export function readPage(path: string): LocalDocument {
  return pageDocument(basename(path, extname(path)), readFileSync(path, 'utf8'), '');
}

/** The same for the text of a page. Its blocks are put one under the other. */
export function pageDocument(id: string, html: string, address: string): LocalDocument {
  const { document } = parseHTML(html) as unknown as { document: Document };
  // Not its body: where the tag is left out, none is put in here.
  const blocks = [...readBlocks(document.documentElement)];
  const today = new Date().toISOString().slice(0, 10);
  const offsets: number[] = [];
  let text = '';
  for (const block of blocks) {
    offsets.push(text.length);
    text += `${block.text}\n`;
  }
  return {
    id,
    text,
    blocks: blocks.map(({ text: own, lang, part }) => ({ text: own, lang, part })),
    offsets,
    lang: document.documentElement.getAttribute('lang')?.split('-')[0] || undefined,
    date: articleDay(document, address, today) ?? textDay(blocks, today),
    title: document.title || undefined,
    extracted: true,
  };
}
