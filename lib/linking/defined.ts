import { type Definition, findDefinitions } from './definitions.ts';
import type { Lexicon } from './lexicon.ts';
import type { ScannedSpan, WordHit } from './scan.ts';
import { tellsMigration } from './topic.ts';
import type { Block } from './types.ts';

/** A short form that the page spells out. */
export interface SpelledOut {
  /** What it is spelled out as; empty: something that the reference does not know. */
  senses: Set<number>;
  /** The long form has a word of the subject: it may be another wording of a topical sense. */
  onTopic: boolean;
  /** The words that first do, in small letters. */
  long: string;
  /** The short form where it is spelled out. */
  span: ScannedSpan;
  /** Everywhere that it is. */
  blocks: Set<number>;
}

/** A definition that the letters show, and the block that it stands in. */
export interface PlacedDefinition extends Definition {
  block: number;
}

/** What may stand between a long form and its short form, in either order: “… (LPC)”, “LPC, pour …”, “LPC : …”. */
const BETWEEN =
  /^\s*[([«“"]\s*["“«]?\s*$|^["”»]?\s*[([]\s*$|^\s?:\s$|^,?\s*(?:dite?|ou|or|known as|abgekürzt|kurz|pour|for|para|für|per|voor)\s*["“«]?\s*$/u;

/**
 * All definitions of a page, and by short form the senses that it is spelled out as. Two ways: a name of the sense stands directly
 * before or after the acronym, whatever the letters (Arabic, translations); or the letters say that it is
 * a definition (Schwartz and Hearst) and some name of the sense stands in the long form.
 */
export function spelledOut(
  blocks: readonly Block[],
  spans: readonly ScannedSpan[],
  topics: readonly WordHit[],
  lexicon: Lexicon,
): { forms: Map<string, SpelledOut>; definitions: PlacedDefinition[] } {
  const defined = new Map<string, SpelledOut>();
  const definitions: PlacedDefinition[] = [];
  const byBlock = Map.groupBy(spans, ({ block }) => block);
  blocks.forEach(({ text }, block) => {
    const own = byBlock.get(block) ?? [];
    for (const { short, long } of findDefinitions(text)) {
      definitions.push({ block, short, long });
      const form = text.slice(short.start, short.end);
      const at = own.find(({ start, end }) => start === short.start && end === short.end);
      const known = defined.get(form);
      const entry = known ?? {
        senses: new Set(),
        onTopic: false,
        long: text.slice(long.start, long.end).toLowerCase(),
        span: at ?? { block, ...short, text: form, options: [] },
        blocks: new Set(),
      };
      defined.set(form, entry);
      entry.blocks.add(block);
      entry.onTopic ||= topics.some(
        (hit) => tellsMigration(hit) && hit.block === block && within(hit, long),
      );
      for (const { sense } of at?.options ?? [])
        if (own.some((span) => within(span, long) && stands(span, sense, form.length)))
          entry.senses.add(sense);
    }
    for (const [a, b] of neighbours(own, text)) {
      const [short, long] = isShort(a) ? [a, b] : [b, a];
      if (!isShort(short) || long.text.length <= short.text.length) continue;
      for (const { sense } of short.options) {
        if (lexicon.senses[sense] === undefined || !stands(long, sense, short.text.length))
          continue;
        const entry = defined.get(short.text) ?? {
          senses: new Set(),
          onTopic: true,
          long: long.text.toLowerCase(),
          span: short,
          blocks: new Set(),
        };
        defined.set(short.text, entry);
        entry.blocks.add(block);
        entry.senses.add(sense);
      }
    }
  });
  return { forms: defined, definitions };
}

function within(
  span: { start: number; end: number },
  { start, end }: { start: number; end: number },
): boolean {
  return span.start < end && span.end > start;
}

/** Whether a span is a longer written form of the sense than its acronym. */
function stands(span: ScannedSpan, sense: number, longerThan: number): boolean {
  return (
    span.end - span.start > longerThan &&
    span.options.some((option) => option.sense === sense && option.role !== 'acronym')
  );
}

function isShort({ options }: ScannedSpan): boolean {
  return options.some(({ role }) => role === 'acronym');
}

/** Pairs of spans with nothing but a bracket or a linking word between them. */
function neighbours(own: readonly ScannedSpan[], text: string): [ScannedSpan, ScannedSpan][] {
  const pairs: [ScannedSpan, ScannedSpan][] = [];
  own.forEach((a, place) => {
    for (const b of own.slice(place + 1)) {
      if (b.start > a.end + 24) break;
      if (b.start >= a.end && BETWEEN.test(text.slice(a.end, b.start))) pairs.push([a, b]);
    }
  });
  return pairs;
}
