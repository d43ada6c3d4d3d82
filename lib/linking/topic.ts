import type { Lexicon } from './lexicon.ts';
import type { Place, ScannedSpan, WordHit } from './scan.ts';

/** What shows that a page is about migration. */
export interface TopicEvidence {
  /** Different matters of migration on the page, with where they stand: words of the subject, and topical entries. */
  matters: readonly (readonly Place[])[];
  /** Blocks that speak of at least one. */
  blocks: ReadonlySet<number>;
}

/** Gathers the matters of migration that blocks speak of. */
export function topicEvidence(
  words: readonly WordHit[],
  spans: readonly ScannedSpan[],
  lexicon: Lexicon,
): TopicEvidence {
  const matters = new Map<string, Place[]>();
  const note = (matter: string, place: Place) => {
    const places = matters.get(matter);
    if (places) places.push(place);
    else matters.set(matter, [place]);
  };
  // The same word stands in the lists of several languages: the first of its forms stands for all.
  const first = new Map<string, WordHit>();
  for (const hit of words) {
    const key = `${hit.block} ${hit.start} ${hit.end}`;
    const known = first.get(key);
    if (!known || hit.word < known.word) first.set(key, hit);
  }
  for (const hit of first.values()) note(`word ${hit.word}`, hit);
  for (const span of spans) {
    const [option] = span.options;
    if (!option || span.options.length > 1 || !lexicon.senses[option.sense]?.topical) continue;
    if (isUnmistakable(span.text, option.role)) note(`sense ${option.sense}`, span);
  }
  const places = [...matters.values()];
  return { matters: places, blocks: new Set(places.flat().map(({ block }) => block)) };
}

/** A long acronym, or a name of three words and more. */
function isUnmistakable(text: string, role: string): boolean {
  if (role === 'acronym') return text.length > 3;
  return role === 'name' && /\s.+[\s’'-]/u.test(text);
}

/** How many matters speak for the page besides those that a span itself is. */
export function mattersBeside({ matters }: TopicEvidence, span: Place): number {
  return matters.filter((places) => !places.some((place) => overlaps(place, span))).length;
}

/** Whether a span is itself a matter of the subject. */
export function isMatter({ matters }: TopicEvidence, span: Place): boolean {
  return matters.some((places) => places.some((place) => overlaps(place, span)));
}

function overlaps(a: Place, b: Place): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}
