import type { Lexicon, LexiconSense } from './lexicon.ts';
import type { Option, Place, ScannedSpan, WordHit } from './scan.ts';
import { TOPIC } from './weights.ts';

/** Whether a word is one of migration, or a hint of it. */
export function tellsMigration({ role }: WordHit): boolean {
  return role === 'topic' || role === 'hint';
}

/** A word by the number of its form, or a sense as -1 less its number. */
type Matter = number;

/** Somewhere that a matter of migration stands, and what it is worth: 1 for a word of the subject, else less. */
interface Stand {
  matter: Matter;
  worth: number;
  start: number;
  end: number;
}

/** Different matters together: words of the subject, and what other subjects have too. */
interface Sum {
  sure: number;
  hints: number;
}

/** What shows that a page is about migration. */
export interface TopicEvidence {
  page: Sum;
  byBlock: ReadonlyMap<number, { stands: readonly Stand[]; sum: Sum }>;
  /** What each matter is worth. */
  matters: ReadonlyMap<Matter, number>;
  /** How much a matter counts on a page of this length: a long text names many things in passing. */
  share: number;
  /** Different words of other subjects: on the page, and by block. */
  elsewhere: number;
  elsewhereByBlock: ReadonlyMap<number, number>;
}

/** What the subject is read from. */
export interface TopicSources {
  words: readonly WordHit[];
  spans: readonly ScannedSpan[];
  lexicon: Lexicon;
  /** Whether a block speaks for the article. */
  votes(block: number): boolean;
  /** Of the text of those blocks, in UTF-16 units. */
  length: number;
}

/**
 * Gathers the matters of migration that the article speaks of (words, hints, and entries of the reference), and the
 * words that show another subject.
 */
export function topicEvidence({
  words: all,
  spans: allSpans,
  lexicon,
  votes,
  length,
}: TopicSources): TopicEvidence {
  const words = all.filter((hit) => tellsMigration(hit) && votes(hit.block));
  const spans = allSpans.filter(({ block }) => votes(block));
  const matters = new Map<Matter, number>();
  const byBlock = new Map<number, Stand[]>();
  const note = (matter: Matter, { block, start, end }: Place, worth: number) => {
    if (worth > (matters.get(matter) ?? 0)) matters.set(matter, worth);
    const stands = byBlock.get(block);
    const stand = { matter, worth, start, end };
    if (stands) stands.push(stand);
    else byBlock.set(block, [stand]);
  };
  const others = elsewhereOf(all, votes);
  const isDoubted = others.elsewhere > 0 || length > TOPIC.shortText;
  const shared = isDoubted ? sharedPlaces(spans, lexicon) : NONE;
  for (const hit of firstForms(words)) {
    const isSure = hit.role === 'topic' && !shared.has(placeKey(hit));
    note(hit.word, hit, isSure ? TOPIC.word : TOPIC.hint);
  }
  for (const span of spans) {
    const [only, other] = span.options;
    // Ambiguous forms are no evidence for one another: a page on hospitals has its own CRA, PASS and MNA.
    if (!only || other) continue;
    const worth = worthOf(span, only, lexicon.senses[only.sense]);
    if (worth === 0) continue;
    // A form that is also a word of the list says no more than the word does.
    const known = byBlock
      .get(span.block)
      ?.some((stand) => stand.matter >= 0 && stand.worth >= worth && overlaps(stand, span));
    if (!known) note(-1 - only.sense, span, worth);
  }
  const blocks = [...byBlock].map(([block, stands]): [number, { stands: Stand[]; sum: Sum }] => {
    const own = new Map(stands.map(({ matter }) => [matter, matters.get(matter) ?? 0]));
    return [block, { stands, sum: sumOf(own.values()) }];
  });
  return {
    page: sumOf(matters.values()),
    byBlock: new Map(blocks),
    matters,
    share: Math.min(1, (TOPIC.shortText / Math.max(1, length)) ** TOPIC.dilution),
    ...others,
  };
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Where a form stands that means something in other subjects too. Such a word of the subject is no more than a hint beside
 * words of those, and in a text so long that it has other words of its subject.
 */
function sharedPlaces(spans: readonly ScannedSpan[], lexicon: Lexicon): Set<string> {
  const places = new Set<string>();
  for (const span of spans)
    if (span.options.some(({ sense }) => lexicon.senses[sense]?.rival)) places.add(placeKey(span));
  return places;
}

function placeKey({ block, start, end }: Place): string {
  return `${block} ${start} ${end}`;
}

/** Counts the words of other subjects, those of a ticker for the ticker only. */
function elsewhereOf(
  words: readonly WordHit[],
  votes: (block: number) => boolean,
): Pick<TopicEvidence, 'elsewhere' | 'elsewhereByBlock'> {
  const page = new Set<number>();
  const byBlock = new Map<number, Set<number>>();
  for (const { role, word, block } of words) {
    if (role !== 'elsewhere') continue;
    if (votes(block)) page.add(word);
    const own = byBlock.get(block);
    if (own) own.add(word);
    else byBlock.set(block, new Set([word]));
  }
  const counts = [...byBlock].map(([block, own]): [number, number] => [block, own.size]);
  return { elsewhere: page.size, elsewhereByBlock: new Map(counts) };
}

function sumOf(worths: Iterable<number>): Sum {
  const sum = { sure: 0, hints: 0 };
  for (const worth of worths) addUp(sum, worth);
  return sum;
}

function addUp(sum: Sum, worth: number): void {
  if (worth >= TOPIC.word) sum.sure += worth;
  else sum.hints += worth;
}

/**
 * The same word stands in the lists of several languages, and a word of the subject may stand in a longer
 * one: of each place the longest, and of its forms the first.
 */
function firstForms(words: readonly WordHit[]): WordHit[] {
  const sorted = [...words].sort(
    (a, b) =>
      a.block - b.block ||
      a.start - b.start ||
      b.end - a.end ||
      Number(a.role === 'hint') - Number(b.role === 'hint') ||
      a.word - b.word,
  );
  const kept: WordHit[] = [];
  for (const hit of sorted) {
    const last = kept.at(-1);
    if (!last || last.block !== hit.block || last.end <= hit.start) kept.push(hit);
  }
  return kept;
}

/** What finding a sense that a span alone can be says of the subject of the page. */
function worthOf({ text }: ScannedSpan, { role }: Option, sense: LexiconSense | undefined): number {
  if (!sense || sense.rival) return 0;
  if (role === 'weak') return sense.kind === 'place' ? 0 : TOPIC.weak;
  if (role === 'acronym') {
    if (text.length > 3) return sense.topical ? TOPIC.word : TOPIC.other;
    return sense.topical ? TOPIC.weak : 0;
  }
  if (role !== 'name' || !/\s/u.test(text)) return 0;
  if (sense.topical) return /[\s’'-].+[\s’'-]/u.test(text) ? TOPIC.word : TOPIC.other;
  return TOPIC.other;
}

/** How much speaks for the subject besides what a span itself is. */
export interface Beside {
  /**
   * 0: nothing; 4 and more: nothing else is possible; below 0: the text is about something else. What speaks for
   * migration, and what against it, on the page, or in the block where that is more.
   */
  topic: number;
  /** Whether the span is itself a word of the subject, or has one. */
  itself: boolean;
  /** Whether it has such a word or a hint of the subject. */
  hints: boolean;
  /** What speaks for migration in the block alone. */
  inBlock: number;
}

/** What the page and the block of a span say of the subject, without the span. Asked for every span: most are no word. */
export function topicBeside(evidence: TopicEvidence, span: Place): Beside {
  const { page, byBlock, matters, share, elsewhere, elsewhereByBlock } = evidence;
  const block = byBlock.get(span.block);
  const own: Matter[] = [];
  let word = 0;
  const itself = { sure: 0, hints: 0 };
  if (block)
    for (const stand of block.stands) {
      const { matter } = stand;
      if (!overlaps(stand, span) || own.includes(matter)) continue;
      own.push(matter);
      const worth = matters.get(matter) ?? 0;
      addUp(itself, worth);
      if (matter >= 0 && worth > word) word = worth;
    }
  // What is no word of the subject counts up to a limit: many hints are no proof.
  const rest = ({ sure, hints }: Sum, most: number) =>
    sure - itself.sure + Math.min(Math.max(0, hints - itself.hints), most);
  const inBlock = block ? rest(block.sum, TOPIC.mostOfHintsInBlock) : 0;
  const here = Math.max(share * rest(page, TOPIC.mostOfHints), inBlock);
  const other = Math.max(share * elsewhere, elsewhereByBlock.get(span.block) ?? 0);
  return {
    inBlock,
    topic: here - TOPIC.elsewhere * other,
    itself: word >= TOPIC.word,
    hints: word >= TOPIC.hint,
  };
}

/** Weights given for `TOPIC.steps`, at `topic`: straight lines between. */
export function atTopic(weights: readonly number[], topic: number): number {
  const { steps } = TOPIC;
  let at = steps.length - 1;
  while (at >= 0 && (steps[at] ?? 0) > topic) at--;
  if (at < 0) return weights[0] ?? 0;
  const low = weights[at] ?? 0;
  const high = weights[at + 1];
  if (high === undefined) return low;
  const { [at]: from = 0, [at + 1]: to = 1 } = steps;
  return low + ((high - low) * (topic - from)) / (to - from);
}

type Range = Pick<Place, 'start' | 'end'>;

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
