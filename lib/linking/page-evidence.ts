import type { MatchIndex } from '../matching/open.ts';
import { findDefinitions } from './definitions.ts';
import type { Lexicon } from './lexicon.ts';
import { type CueHits, type ScannedSpan, scanBlocks } from './scan.ts';
import type { Block, Page } from './types.ts';

/** What the page as a whole says, before any single span is decided. */
export interface PageEvidence {
  spans: ScannedSpan[];
  /** By sense: cues on the page. */
  cues: Map<number, CueHits>;
  /** Senses written out by a name that means nothing else: sense -> its first span. */
  present: Map<number, ScannedSpan>;
  /** By short form: the senses that the page spells it out as; empty: something unknown. */
  defined: Map<string, Set<number>>;
  /** How often each country is spoken of, by the senses that are present. */
  countries: Map<string, number>;
  /** Number of different migration matters that are present. */
  topic: number;
}

/** Kinds whose presence shows that a page is about migration; people and places do not. */
const TOPICAL: ReadonlySet<string | undefined> = new Set([
  'procedure',
  'status',
  'document',
  'law',
  'agreement',
  'programme',
  'system',
  'operation',
  'term',
  'body',
]);

/** Reads the page once and gathers what later decisions rest on. */
export function gatherEvidence(page: Page, index: MatchIndex, lexicon: Lexicon): PageEvidence {
  const { spans, cues } = scanBlocks(page.blocks, index, lexicon);
  const present = new Map<number, ScannedSpan>();
  for (const span of spans) {
    if (span.options.length !== 1) continue;
    const [option] = span.options;
    if (option?.role === 'name' && /\s/u.test(span.text) && !present.has(option.sense))
      present.set(option.sense, span);
  }
  const defined = definedForms(page.blocks, spans);
  for (const senses of defined.values()) {
    const [only] = senses;
    const span = spans.find(({ options }) => options.some(({ sense }) => sense === only));
    if (senses.size === 1 && only !== undefined && span && !present.has(only))
      present.set(only, span);
  }
  const countries = new Map<string, number>();
  for (const place of present.keys()) {
    const sense = lexicon.senses[place];
    if (!sense || sense.rival) continue;
    for (const country of sense.countries)
      countries.set(country, (countries.get(country) ?? 0) + 1);
  }
  return { spans, cues, present, defined, countries, topic: topicOf(spans, lexicon) };
}

/** Different matters of migration that the page names, in words or long acronyms that mean nothing else. */
function topicOf(spans: readonly ScannedSpan[], lexicon: Lexicon): number {
  const matters = new Set<number>();
  for (const { options, text } of spans) {
    const [option] = options;
    if (!option || options.length > 1) continue;
    const sense = lexicon.senses[option.sense];
    const plain = option.role === 'name' || (option.role === 'acronym' && text.length > 3);
    if (plain && sense && !sense.rival && (sense.everyday || TOPICAL.has(sense.kind)))
      matters.add(option.sense);
  }
  return matters.size;
}

function definedForms(
  blocks: readonly Block[],
  spans: readonly ScannedSpan[],
): Map<string, Set<number>> {
  const defined = new Map<string, Set<number>>();
  const byBlock = Map.groupBy(spans, ({ block }) => block);
  blocks.forEach(({ text }, block) => {
    for (const { short, long } of findDefinitions(text)) {
      const form = text.slice(short.start, short.end);
      const senses = defined.get(form) ?? new Set<number>();
      defined.set(form, senses);
      const own = byBlock.get(block) ?? [];
      const options =
        own.find(({ start, end }) => start === short.start && end === short.end)?.options ?? [];
      for (const { sense } of options) {
        const spelt = own.some(
          (span) =>
            span.start < long.end &&
            span.end > long.start &&
            span.end - span.start > form.length &&
            span.options.some((option) => option.sense === sense && option.role !== 'acronym'),
        );
        if (spelt) senses.add(sense);
      }
    }
  });
  return defined;
}
