import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type AnnotatedMention, annotateDocument } from '../cli/annotate-document.ts';
import { pageDocument } from '../cli/read-page.ts';
import type { LocalReference } from '../cli/reference.ts';
import type { StartOptions } from './options.ts';
import { pointAt } from './point.ts';
import { tableLines } from './table.ts';
import type { Target } from './target.ts';

const FOLDER = 'shots';

interface Tour {
  page: Page;
  target: Target;
  reference: LocalReference;
  options: StartOptions;
}

/**
 * Without a display: prints every mention of the page as a table, hovers three of them in the browser, saves
 * pictures and prints their paths.
 */
export async function tour({ page, target, reference, options }: Tour): Promise<void> {
  await page.goto(target.url, { waitUntil: 'load', timeout: 60_000 });
  // The script comes when the page is idle, and the first answer waits for the background to wake.
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  const document = pageDocument('page', await page.content(), target.url);
  const date = options.date ?? document.date;
  const { mentions } = annotateDocument(
    { ...document, date, lang: options.lang ?? document.lang },
    reference,
  );
  console.log(
    `\n${document.title ?? target.url}\nArticle of ${date ?? 'an unknown day: cards speak of today'}\n`,
  );
  for (const line of tableLines(rowsOf(mentions))) console.log(line);

  mkdirSync(FOLDER, { recursive: true });
  const paths = [join(FOLDER, 'page.png')];
  await page.screenshot({ path: paths[0] as `${string}.png` });
  for (const { surface, id } of chosen(mentions, reference)) {
    if (!(await pointAt(page, surface))) continue;
    const path = join(FOLDER, `card-${id}.png`);
    await page.screenshot({ path: path as `${string}.png` });
    paths.push(path);
  }
  console.log(`\nPictures: ${paths.join(', ')}`);
}

function rowsOf(mentions: readonly AnnotatedMention[]) {
  const rows = new Map<string, { surface: string; title: string; sure: number; count: number }>();
  for (const { surface, id, title, sure } of mentions) {
    const key = `${id} ${surface}`;
    const row = rows.get(key) ?? { surface, title, sure, count: 0 };
    row.count++;
    rows.set(key, row);
  }
  return [...rows.values()];
}

/** A person, an acronym, and something else: what a reader would try first. */
function chosen(
  mentions: readonly AnnotatedMention[],
  reference: LocalReference,
): AnnotatedMention[] {
  const isPerson = ({ id }: AnnotatedMention) => reference.entry(id)?.kind === 'person';
  const isAcronym = ({ surface }: AnnotatedMention) => /^\p{Lu}{3,}$/u.test(surface);
  const oneNode = mentions.filter(({ surface }) => !surface.includes('\n'));
  const picks = [
    oneNode.find((mention) => isPerson(mention) && !mention.surface.includes(' ')) ??
      oneNode.find(isPerson),
    oneNode.find(isAcronym),
    oneNode.find((mention) => !isPerson(mention) && !isAcronym(mention)),
  ];
  return picks.flatMap((pick) => pick ?? []);
}
