import type { Lexicon, LexiconSense } from './lexicon.ts';
import type { Option, Place, ScannedSpan, WordHit } from './scan.ts';
import { TOPIC } from './weights.ts';

/** Something that shows that a page is about migration, with everywhere that it stands. */
interface Matter {
  places: Place[];
  /** 1 for a word of the subject, less for what other subjects have too. */
  worth: number;
}

/** What shows that a page is about migration. */
export interface TopicEvidence {
  matters: readonly Matter[];
  /** Blocks that speak of something that other subjects do not have. */
  blocks: ReadonlySet<number>;
}

/** Gathers the matters of migration that blocks speak of: words, hints, and entries of the reference. */
export function topicEvidence(
  words: readonly WordHit[],
  spans: readonly ScannedSpan[],
  lexicon: Lexicon,
): TopicEvidence {
  const matters = new Map<string, Matter>();
  const note = (key: string, place: Place, worth: number) => {
    const matter = matters.get(key);
    if (matter) {
      matter.places.push(place);
      matter.worth = Math.max(matter.worth, worth);
    } else matters.set(key, { places: [place], worth });
  };
  const read = firstForms(words);
  for (const hit of read) note(`word ${hit.word}`, hit, hit.hint ? TOPIC.hint : TOPIC.word);
  for (const span of spans) {
    const worths = span.options.map((option) =>
      worthOf(span, option, lexicon.senses[option.sense]),
    );
    const worth = Math.max(...worths);
    const best = span.options[worths.indexOf(worth)];
    // A form that is also a word of the list says no more than the word does.
    const known = read.some((hit) => overlaps(hit, span) && (hit.hint ? TOPIC.hint : 1) >= worth);
    if (best && worth > 0 && !known) note(`sense ${best.sense}`, span, worth);
  }
  const list = [...matters.values()];
  const strong = list.filter(({ worth }) => worth >= TOPIC.word);
  return {
    matters: list,
    blocks: new Set(strong.flatMap(({ places }) => places.map(({ block }) => block))),
  };
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
      Number(a.hint) - Number(b.hint) ||
      a.word - b.word,
  );
  const kept: WordHit[] = [];
  for (const hit of sorted) {
    const last = kept.at(-1);
    if (!last || last.block !== hit.block || last.end <= hit.start) kept.push(hit);
  }
  return kept;
}

/** What finding a sense says of the subject of the page. */
function worthOf(
  { text, options }: ScannedSpan,
  { role }: Option,
  sense: LexiconSense | undefined,
): number {
  if (!sense || sense.rival) return 0;
  const only = options.length === 1;
  if (role === 'weak') return sense.kind === 'place' ? 0 : TOPIC.weak;
  if (role === 'acronym') {
    if (only && text.length > 3) return sense.topical ? TOPIC.word : TOPIC.other;
    return sense.topical ? TOPIC.weak : 0;
  }
  if (role !== 'name' || !only || !/\s/u.test(text)) return 0;
  if (sense.topical) return /[\s’'-].+[\s’'-]/u.test(text) ? TOPIC.word : TOPIC.other;
  return TOPIC.other;
}

/**
 * How much speaks for the subject besides what a span itself is, between 0 (nothing) and 4 and more (nothing
 * else is possible). What is no word of the subject counts up to a limit: many hints are no proof.
 */
export function topicBeside({ matters }: TopicEvidence, span: Place): number {
  let sure = 0;
  let hints = 0;
  for (const { places, worth } of matters) {
    if (places.some((place) => overlaps(place, span))) continue;
    if (worth >= TOPIC.word) sure += worth;
    else hints += worth;
  }
  return sure + Math.min(hints, TOPIC.mostOfHints);
}

/** Weights given for 0, 1, 2.5 and 4, at `topic`: straight lines between. */
export function atTopic(weights: readonly number[], topic: number): number {
  const at = TOPIC.steps.findLastIndex((step) => step <= topic);
  const low = weights[at] ?? 0;
  const high = weights[at + 1];
  if (high === undefined) return low;
  const [from = 0, to = 1] = TOPIC.steps.slice(at, at + 2);
  return low + ((high - low) * (topic - from)) / (to - from);
}

function overlaps(a: Place, b: Place): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}
