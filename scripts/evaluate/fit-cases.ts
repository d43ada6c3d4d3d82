import { link } from '../../lib/linking/annotate.ts';
import type { Option, ScannedSpan } from '../../lib/linking/scan.ts';
import { TOPIC, WEIGHTS } from '../../lib/linking/weights.ts';
import { allNames } from '../cli/annotate-document.ts';
import type { LocalReference } from '../cli/reference.ts';
import type { Corpus, LabelledDocument } from './corpus.ts';

/** One meaning of one labelled span: what counts for it, and whether it is right. */
export interface Case {
  document: string;
  /** How often each weight counts; a weight at a step of `TOPIC.steps` is called `topic form step`. */
  counts: ReadonlyMap<string, number>;
  right: boolean;
}

const BASES: ReadonlySet<string> = new Set([
  'name',
  'oneWordName',
  'properWord',
  'longAcronym',
  'shortAcronym',
  'weak',
  'surname',
  'head',
]);

/**
 * The cases of a document: every entry that a wanted or forbidden span could be. Spans without a label say
 * nothing; rivals have no labels.
 */
export function casesOf(
  document: LabelledDocument,
  reference: LocalReference,
  corpus: Corpus,
): Case[] {
  const counted = new Map<ScannedSpan, Map<Option, Map<string, number>>>();
  link(document, reference.linking, (span, option, weight, times) => {
    const options = counted.get(span) ?? new Map<Option, Map<string, number>>();
    counted.set(span, options);
    // A span is weighed once more when the page turned out to say more: then only that counts.
    const counts =
      (BASES.has(weight) ? undefined : options.get(option)) ?? new Map<string, number>();
    options.set(option, counts);
    const parts: [string, number][] =
      weight in WEIGHTS ? [[weight, times]] : atSteps(weight, times);
    for (const [name, share] of parts) counts.set(name, (counts.get(name) ?? 0) + share);
  });
  const exact = new Set(
    document.gold.mentions.filter(({ start, end }) =>
      [...counted.keys()].some(({ block, start: from, end: to }) => {
        const base = document.offsets[block] ?? 0;
        return base + from === start && base + to === end;
      }),
    ),
  );
  return [...counted].flatMap(([span, options]) => {
    const base = document.offsets[span.block] ?? 0;
    const place = { start: base + span.start, end: base + span.end };
    const overlaps = (other: { start: number; end: number }) =>
      other.start < place.end && place.start < other.end;
    const gold = document.gold.mentions.find(overlaps);
    // What stands inside a name that is found is not asked for.
    if (gold && exact.has(gold) && gold.end - gold.start > place.end - place.start) return [];
    if (!gold && !document.gold.forbidden.some(overlaps)) return [];
    return [...options].flatMap(([{ sense }, counts]): Case[] => {
      const { id, rival } = reference.linking.lexicon.senses[sense] ?? { id: '', rival: true };
      const entry = rival ? undefined : reference.entry(id);
      if (!entry) return [];
      const shown = { ...place, surface: span.text, id, names: allNames(entry), sure: 0, why: '' };
      return [{ document: document.id, counts, right: !!gold && corpus.isRight(gold, shown) }];
    });
  });
}

/** Between two steps a weight is on the straight line between theirs. */
function atSteps(weight: string, topic: number): [string, number][] {
  const { steps } = TOPIC;
  const at = steps.findLastIndex((step) => step <= topic);
  const next = at + 1;
  if (at < 0) return [[`${weight} 0`, 1]];
  if (next >= steps.length) return [[`${weight} ${at}`, 1]];
  const [from = 0, to = 1] = steps.slice(at, next + 1);
  const share = (topic - from) / (to - from);
  return [
    [`${weight} ${at}`, 1 - share],
    [`${weight} ${next}`, share],
  ];
}
