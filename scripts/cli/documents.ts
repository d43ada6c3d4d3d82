import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Block } from '../../lib/linking/types.ts';
import { publishedDay } from '../../lib/page/byline.ts';
import { readPage } from './read-page.ts';

/** A document to annotate, with where each block begins in its text. */
export interface LocalDocument {
  id: string;
  text: string;
  blocks: Block[];
  /** UTF-16 offset of each block in `text`. */
  offsets: number[];
  lang?: string | undefined;
  date?: string | undefined;
  title?: string | undefined;
  /** The text was extracted from a page, so the reader of the output needs it too. */
  extracted: boolean;
}

/** The documents at a path: one file, or every .txt, .html and .json of a folder. */
export function documentsAt(path: string): string[] {
  if (!existsSync(path))
    throw new Error(
      `${path} does not exist. Give a .txt, .html or .json file, or a folder of those.`,
    );
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.(txt|html?|json)$/.test(name))
    .sort()
    .map((name) => join(path, name));
}

/** Reads an .html page, a .txt, or a .json `{id, text, lang, date, title}`. */
export function readDocument(path: string): LocalDocument {
  if (/\.html?$/.test(path)) return readPage(path);
  const content = readFileSync(path, 'utf8');
  const id = basename(path, extname(path));
  if (extname(path) !== '.json') return { ...textDocument(id, content), date: textDay(content) };
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(content);
  } catch (error) {
    throw new Error(`${path} is not JSON: ${(error as Error).message}`);
  }
  if (typeof value['text'] !== 'string')
    throw new Error(`${path} has no "text": it needs {id, text, lang, date, title}.`);
  const field = (name: string) => (typeof value[name] === 'string' ? value[name] : undefined);
  return {
    ...textDocument(field('id') ?? id, value['text']),
    lang: field('lang'),
    date: field('date'),
    title: field('title'),
  };
}

/** Every line of a text is a block. */
export function textDocument(id: string, text: string): LocalDocument {
  const blocks: Block[] = [];
  const offsets: number[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n\r]+/g)) {
    if (!/\S/.test(line)) continue;
    blocks.push({ text: line });
    offsets.push(index);
  }
  return { id, text, blocks, offsets, extracted: false };
}

function textDay(text: string): string | undefined {
  const lines = text.split(/\r?\n/).filter((line) => /\S/.test(line));
  return publishedDay(lines, new Date().toISOString().slice(0, 10));
}
