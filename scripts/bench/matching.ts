import { compileIndex } from '../../lib/matching/compile.ts';
import { findCandidates } from '../../lib/matching/find.ts';
import { type MatchIndex, openIndex } from '../../lib/matching/open.ts';
import type { Form } from '../../lib/matching/types.ts';
import { localReference } from '../cli/reference.ts';
import { atMost, type Figure, reported } from './figure.ts';
import { formsUpTo, realForms } from './forms.ts';
import { sideBySide } from './rounds.ts';
import { newsLike } from './text.ts';

const SIZES = [500, 5_000, 50_000, 500_000] as const;
const SMALLEST = 500;

/** Texts for the regular expression, which would take minutes for all of them. */
const EXPRESSION_TEXTS = 200;

/** How many rounds are timed; the first ones let the compiler settle. */
const ROUNDS = { rounds: 25, warmUp: 8 };

/**
 * Matching, folding included, against a bare loop with one look-up in a typed array a character, over the same
 * texts, for ever more forms. 500 forms are a sample of the real ones; the others are invented of the
 * same words, so that many words of the texts are the first of some form.
 */
export function benchMatching(): Figure[] {
  const { release } = localReference();
  const texts = newsLike(release.entries).map(({ text }) => text);
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  const real = realForms(release.entries);
  const step = Math.floor(real.length / SMALLEST);
  const sample = real.filter((_, place) => place % step === 0);
  const bytes = new Map<number, number>();
  const runs: Record<string, () => number> = { bare: bareLoop(texts) };
  let invented = sample;
  // The larger sets hold the smaller ones.
  for (const size of SIZES) {
    invented = formsUpTo(size, invented, real, texts);
    const blob = compileIndex(invented);
    bytes.set(size, blob.byteLength);
    const index = opened(blob);
    runs[size] = () => texts.reduce((sum, text) => sum + findCandidates(index, text).length, 0);
  }
  const { medians, ratio } = sideBySide(runs, ROUNDS);
  const speed = (name: string) => characters / (medians[name] ?? Number.NaN) / 1000;
  const few = texts.slice(0, EXPRESSION_TEXTS);
  const expression = sideBySide(
    {
      bare: bareLoop(few),
      ...Object.fromEntries(
        [500, 5_000].map((size) => [size, oneExpression(invented.slice(0, size), few)]),
      ),
    } as Record<string, () => number>,
    { rounds: 5, warmUp: 1 },
  );
  return [
    reported('Characters of text', characters, ''),
    reported('The bare loop reads', speed('bare'), ' Mchar/s'),
    ...SIZES.flatMap((size) => [
      atMost(`${label(size)} against the bare loop`, ratio(String(size), 'bare'), 4, ' ×'),
      reported(`${label(size)} read`, speed(String(size)), ' Mchar/s'),
    ]),
    atMost('500,000 forms against 500', ratio('500000', '500'), 1.3, ' ×'),
    ...[500, 5_000].map((size) =>
      reported(
        `One regular expression of ${label(size)}`,
        expression.ratio(String(size), 'bare'),
        ' ×',
      ),
    ),
    ...SIZES.map((size) =>
      reported(`Index of ${label(size)}`, (bytes.get(size) ?? 0) / 1000, ' kB'),
    ),
  ];
}

function label(size: number): string {
  return `${size.toLocaleString('en')} forms`;
}

function opened(blob: ArrayBuffer): MatchIndex {
  const index = openIndex(blob);
  if (!index.ok) throw new Error(`the index just compiled is ${index.error}`);
  return index.value;
}

/** What any matcher does at least: looks each character up. */
function bareLoop(texts: readonly string[]): () => number {
  const table = Int32Array.from({ length: 0x1_00_00 }, (_, unit) => unit * 31);
  return () => {
    let sum = 0;
    for (const text of texts)
      for (let at = 0; at < text.length; at++)
        sum = (sum + (table[text.charCodeAt(at)] as number)) | 0;
    return sum;
  };
}

/** What is most often done instead: no folding but case, no plurals, the first alternative and not the longest. */
function oneExpression(forms: readonly Form[], texts: readonly string[]): () => number {
  const alternatives = forms.map(({ text }) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const expression = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return () => texts.reduce((sum, text) => sum + [...text.matchAll(expression)].length, 0);
}
