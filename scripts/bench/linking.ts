import { Bench } from 'tinybench';
import { annotate } from '../../lib/linking/annotate.ts';
import type { Page } from '../../lib/linking/types.ts';
import { findAllCandidates } from '../../lib/matching/find.ts';
import { READER_LANGUAGES } from '../../lib/reference/kinds.ts';
import { localReference } from '../cli/reference.ts';
import { atLeast, atMost, type Figure, reported } from './figure.ts';
import { sideBySide, threadTime } from './rounds.ts';
import { newsLike, type Paragraph, wordsOf } from './text.ts';

/** Words of a page: a longer news article. */
const WORDS = 1_000;
const ROUNDS = { rounds: 60, warmUp: 30 };

/** Linking of a page of 1,000 words against matching it, and the speed of both together, warm. */
export async function benchLinking(): Promise<Figure[]> {
  const { release, linking } = localReference();
  const paragraphs = newsLike(release.entries);
  const figures: Figure[] = [];
  for (const lang of READER_LANGUAGES) {
    const page = pageOf(wordsOf(paragraphs, lang, WORDS), lang);
    const { medians, ratio } = sideBySide(
      {
        matching: () =>
          page.blocks.reduce(
            (sum, { text }) => sum + findAllCandidates(linking.index, text).length,
            0,
          ),
        both: () => annotate(page, linking).length,
      },
      ROUNDS,
    );
    figures.push(
      reported(`${lang}: candidates found`, matched(page, linking.index), ''),
      reported(`${lang}: matching 1,000 words`, medians.matching, ' ms'),
      atMost(`${lang}: linking adds to matching`, ratio('both', 'matching') - 1, 1, ' ×'),
      atMost(`${lang}: linking 1,000 words`, medians.both - medians.matching, 2, ' ms'),
    );
  }
  const pages = pagesOf(paragraphs);
  const bytes = pages
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const bench = new Bench({ now: threadTime, time: 4_000, warmupTime: 1_500, iterations: 3 });
  bench.add('annotate', () => {
    for (const page of pages) annotate(page, linking);
  });
  await bench.run();
  const [task] = bench.tasks;
  const time = task?.result.state === 'completed' ? task.result.latency.p50 : Number.NaN;
  return [...figures, atLeast('Annotate, warm', bytes / 1000 / time, 1, ' MB/s')];
}

function matched({ blocks }: Page, index: Parameters<typeof findAllCandidates>[0]): number {
  return blocks.reduce((sum, { text }) => sum + findAllCandidates(index, text).length, 0);
}

function pageOf(paragraphs: readonly Paragraph[], lang: string): Page {
  return { blocks: paragraphs.map(({ text }) => ({ text })), lang, date: '2024-11-30' };
}

/** All paragraphs as pages of 1,000 words in one language. */
function pagesOf(paragraphs: readonly Paragraph[]): Page[] {
  return READER_LANGUAGES.flatMap((lang) => {
    const pages: Page[] = [];
    let rest = paragraphs.filter((paragraph) => paragraph.lang === lang);
    while (rest.length > 0) {
      const taken = wordsOf(rest, lang, WORDS);
      pages.push(pageOf(taken, lang));
      rest = rest.slice(taken.length);
    }
    return pages;
  });
}
