import type { MatchIndex } from '../matching/open.ts';
import { aliasMentions } from './aliases.ts';
import { everydayEntries, type Lexicon } from './lexicon.ts';
import { gatherEvidence, type PageEvidence } from './page-evidence.ts';
import type { ScannedSpan } from './scan.ts';
import { type Known, type Scored, scoreSpan, type Trace } from './score.ts';
import type { Mention, Page, Unknown } from './types.ts';
import { unknownForms } from './unknown.ts';
import { LEAD, MARK_FROM, SURE } from './weights.ts';

/** The reference as linking needs it: index and lexicon of one release. */
export interface LinkingReference {
  index: MatchIndex;
  lexicon: Lexicon;
}

/** What linking says of a page. */
export interface Linked {
  mentions: Mention[];
  /** Spans that may well be an entry but are not marked: not sure enough, or two senses too close. */
  abstentions: Mention[];
  /** Acronyms that only the page itself explains. */
  unknown: Unknown[];
}

/** The mentions of a page, by block and position; they never overlap. */
export function annotate(page: Page, reference: LinkingReference): Mention[] {
  return link(page, reference).mentions;
}

/**
 * Decides every span of a page. One whose best sense is not sure enough or does not lead clearly is an
 * abstention; one that is a rival is left out. `trace` is told every weight that is counted, of a span that is
 * weighed again both times.
 */
export function link(
  page: Page,
  { index, lexicon }: LinkingReference,
  trace?: Trace | undefined,
): Linked {
  const evidence = gatherEvidence(page, index, lexicon);
  const known: Known = { page, evidence, lexicon, trace };
  const spans = evidence.spans.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.block - b.block || a.start - b.start,
  );
  const weigh = onceEach((span) => scoreSpan(span, known));
  // Who asks for the weights asks for those of all spans.
  if (trace) spans.forEach(weigh);
  const first = decide(spans, weigh, page);
  // What the first round is sure of is evidence for what is related to it.
  const sure = new Map(evidence.sure);
  const news = new Set<number>();
  for (const { span, best, marked } of first) {
    const { sense, role } = best.option;
    if (!marked || role === 'weak' || sureness(best.score) < SURE || sure.has(sense)) continue;
    sure.set(sense, span);
    news.add(sense);
  }
  // A full name that is not sure itself is no evidence for its acronym or surname.
  const unsure = new Set(
    [...evidence.present].flatMap(([sense, span]) => (isUnsure(weigh(span), sense) ? sense : [])),
  );
  const present = new Map([...evidence.present].filter(([sense]) => !unsure.has(sense)));
  for (const sense of unsure) if (!news.has(sense)) sure.delete(sense);
  const related = new Set(
    [...news, ...unsure].flatMap((sense) => lexicon.senses[sense]?.related ?? []),
  );
  const concerned = ({ options }: ScannedSpan) =>
    options.some(
      ({ sense, role }) =>
        (role === 'head' && news.has(sense)) || unsure.has(sense) || related.has(sense),
    );
  const again = { ...known, evidence: { ...evidence, sure, present } };
  const weighAgain = onceEach((span) => (concerned(span) ? scoreSpan(span, again) : weigh(span)));
  const changed = news.size > 0 || unsure.size > 0;
  if (trace && changed) spans.forEach(weighAgain);
  const decided = !changed ? first : decide(spans, weighAgain, page);
  const all = [...decided, ...longForms(evidence, decided)];
  const mentions = (marked: boolean) => {
    const found: Mention[] = [];
    for (const { span, best, marked: isMarked } of all) {
      const sense = isMarked === marked ? lexicon.senses[best.option.sense] : undefined;
      if (!sense || sense.rival) continue;
      const { block, start, end } = span;
      found.push({ block, start, end, entry: sense.id, sure: sureness(best.score), why: best.why });
    }
    return found;
  };
  const byName = mentions(true);
  const marked = inOrder([...byName, ...aliasMentions(page, evidence, byName)]);
  return {
    mentions: onceForEverydayWords(marked, lexicon),
    abstentions: inOrder(mentions(false)),
    unknown: unknownForms(page, evidence, marked),
  };
}

function inOrder(mentions: readonly Mention[]): Mention[] {
  return mentions.toSorted((a, b) => a.block - b.block || a.start - b.start);
}

/** Whether a span in which a sense is written out is more likely something else. */
function isUnsure([best]: readonly Scored[], sense: number): boolean {
  return best === undefined || best.option.sense !== sense || sureness(best.score) < MARK_FROM;
}

type Weigh = (span: ScannedSpan) => readonly Scored[];

/** The same, but each span is weighed once. */
function onceEach(weigh: Weigh): Weigh {
  const known = new Map<ScannedSpan, readonly Scored[]>();
  return (span) => {
    const before = known.get(span);
    if (before) return before;
    const scored = weigh(span);
    known.set(span, scored);
    return scored;
  };
}

interface Decided {
  span: ScannedSpan;
  best: Scored;
  marked: boolean;
}

/** Decides every span, in the order given, longest first; one inside a span that is marked is not weighed. */
function decide(spans: readonly ScannedSpan[], weigh: Weigh, page: Page): Decided[] {
  // One array for the whole page: each costs more to make than what is written into it.
  const from: number[] = [];
  let units = 0;
  for (const { text } of page.blocks) {
    from.push(units);
    units += text.length;
  }
  const taken = new Uint8Array(units);
  const refused: Decided[] = [];
  const decided: Decided[] = [];
  for (const span of spans) {
    const begin = from[span.block] ?? 0;
    // Longer spans were taken first, so one that overlaps covers an end of this one.
    if (taken[begin + span.start] === 1 || taken[begin + span.end - 1] === 1) continue;
    const [best, next] = weigh(span);
    if (!best) continue;
    const leads = !next || best.score - next.score >= LEAD;
    const marked =
      leads &&
      sureness(best.score) >= MARK_FROM &&
      !refused.some((whole) => isPartOf(span, best, whole));
    if (!marked && span.text.includes(' ')) refused.push({ span, best, marked });
    if (best.score <= 0) continue;
    if (marked) taken.fill(1, begin + span.start, begin + span.end);
    decided.push({ span, best, marked });
  }
  return decided;
}

/** Whether a span is part of a longer name of the same sense: where the whole is not sure, no part of it is. */
function isPartOf({ block, start, end }: ScannedSpan, best: Scored, whole: Decided): boolean {
  return (
    whole.span.block === block &&
    whole.span.start <= start &&
    end <= whole.span.end &&
    whole.best.option.sense === best.option.sense
  );
}

/** A long form that is no name of the reference is what its short form is, where nothing else is marked in it. */
function longForms({ definitions }: PageEvidence, decided: readonly Decided[]): Decided[] {
  return definitions.flatMap(({ block, short, long }) => {
    const inside = (range: { start: number; end: number }) =>
      decided.find(
        ({ span, marked }) =>
          marked && span.block === block && span.start < range.end && range.start < span.end,
      );
    const of = inside(short);
    if (!of || inside(long)) return [];
    return [{ ...of, span: { ...of.span, ...long } }];
  });
}

function sureness(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** Everyday words are marked once in a paragraph. */
function onceForEverydayWords(mentions: Mention[], lexicon: Lexicon): Mention[] {
  const everyday = everydayEntries(lexicon);
  const seen = new Set<string>();
  return mentions.filter(({ entry, block }) => {
    if (!everyday.has(entry)) return true;
    const key = `${block} ${entry}`;
    return !seen.has(key) && seen.add(key);
  });
}
