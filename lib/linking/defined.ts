import { type Definition, findDefinitions } from './definitions.ts';
import type { Lexicon } from './lexicon.ts';
import type { ScannedSpan, WordHit } from './scan.ts';
import { tellsMigration } from './topic.ts';
import type { Block } from './types.ts';

/** How one block spells a short form out. */
export interface Spelling {
  block: number;
  /** What it is spelled out as; empty: something that the reference does not know. */
  senses: Set<number>;
  /** The long form has a word of the subject: it may be another wording of a topical sense. */
  onTopic: boolean;
  /** The words that do, in small letters. */
  long: string;
}

/** A short form that the page spells out. */
export interface SpelledOut {
  /** By block, in their order; what the tab is called comes first. */
  spellings: Spelling[];
  /** The short form where it first is. */
  span: ScannedSpan;
}

/** The spelling that holds in a block: the last one so far, or the first of those to come. */
export function spellingAt(
  { spellings }: SpelledOut,
  block: number,
): { spelling: Spelling; isLater: boolean } | undefined {
  const spelling = spellings.findLast((one) => one.block <= block) ?? spellings[0];
  return spelling && { spelling, isLater: spelling.block > block };
}

/** Whether a page has the name of a sense beside its letters. */
export function isSpelledOut(defined: ReadonlyMap<string, SpelledOut>, sense: number): boolean {
  return [...defined.values()].some(({ spellings }) =>
    spellings.some(({ senses }) => senses.has(sense)),
  );
}

/** A definition that the letters show, and the block that it stands in. */
export interface PlacedDefinition extends Definition {
  block: number;
}

/** What may stand between a long form and its short form, in either order: “… (LPC)”, “LPC, pour …”, “LPC, le …”, “LPC : …”. */
const BETWEEN =
  /^,\s(?:(?:le|la|les|the|el|los|las|il|lo|der|die|das|de|het|ce|cette)\s|l['’])$|^\s*[([«“"]\s*["“«]?\s*$|^["”»]?\s*[([]\s*$|^\s?:\s$|^,?\s*(?:dite?|ou|or|known as|abgekürzt|kurz|pour|for|para|für|per|voor)\s*["“«]?\s*$/u;

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
  const spell = (form: string, span: ScannedSpan, block: number, long: string) => {
    const known = defined.get(form) ?? { spellings: [], span };
    defined.set(form, known);
    const before = known.spellings.find((one) => one.block === block);
    if (before) return before;
    const spelling = { block, senses: new Set<number>(), onTopic: false, long: long.toLowerCase() };
    known.spellings.push(spelling);
    return spelling;
  };
  blocks.forEach(({ text }, block) => {
    const own = byBlock.get(block) ?? [];
    for (const { short, long } of findDefinitions(text)) {
      definitions.push({ block, short, long });
      const form = text.slice(short.start, short.end);
      const at = own.find(({ start, end }) => start === short.start && end === short.end);
      const span = at ?? { block, ...short, text: form, options: [] };
      const spelling = spell(form, span, block, text.slice(long.start, long.end));
      spelling.onTopic ||= topics.some(
        (hit) => tellsMigration(hit) && hit.block === block && within(hit, long),
      );
      for (const { sense } of at?.options ?? [])
        if (own.some((other) => within(other, long) && stands(other, sense, form.length)))
          spelling.senses.add(sense);
    }
    for (const [a, b] of neighbours(own, text)) {
      const [short, long] = isShort(a) ? [a, b] : [b, a];
      if (long.text.length <= short.text.length) continue;
      for (const { sense } of short.options) {
        if (lexicon.senses[sense] === undefined || !stands(long, sense, short.text.length))
          continue;
        const isNew = !defined.get(short.text)?.spellings.some((one) => one.block === block);
        const spelling = spell(short.text, short, block, long.text);
        if (isNew) spelling.onTopic = true;
        spelling.senses.add(sense);
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

/** Pairs of spans, one of them letters, with nothing but a bracket or a linking word between them. */
function neighbours(own: readonly ScannedSpan[], text: string): [ScannedSpan, ScannedSpan][] {
  const pairs: [ScannedSpan, ScannedSpan][] = [];
  own.forEach((a, place) => {
    const isOne = isShort(a);
    for (let next = place + 1; next < own.length; next++) {
      const b = own[next];
      if (!b || b.start > a.end + 24) break;
      if (b.start < a.end || !(isOne || isShort(b))) continue;
      if (BETWEEN.test(text.slice(a.end, b.start))) pairs.push([a, b]);
    }
  });
  return pairs;
}
