import type { Lexicon, LexiconSense } from './lexicon.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { Option, ScannedSpan } from './scan.ts';
import type { Page, Reason } from './types.ts';
import { WEIGHTS } from './weights.ts';

export interface Scored {
  option: Option;
  /** Sum of the evidence, in logits. */
  score: number;
  why: Reason;
}

/** Weighs one sense of a span against what the page says. */
export function scoreOption(
  span: ScannedSpan,
  option: Option,
  page: Page,
  evidence: PageEvidence,
  lexicon: Lexicon,
): Scored {
  const sense = lexicon.senses[option.sense];
  if (!sense) return { option, score: Number.NEGATIVE_INFINITY, why: { code: 'only-meaning' } };
  let score = baseOf(span, option);
  let why: Reason = { code: 'only-meaning' };
  let strongest = 0;
  const add = (weight: number, reason?: Reason) => {
    score += weight;
    if (reason && weight > strongest) {
      strongest = weight;
      why = reason;
    }
  };

  const defined = evidence.defined.get(span.text);
  if (defined?.has(option.sense))
    add(WEIGHTS.definedHere, { code: 'defined-here', detail: span.text });
  else if (defined && option.role === 'acronym') add(WEIGHTS.definedOtherwise);

  if (option.role === 'surname') addSurname(add, option.sense, sense, evidence);
  addRelated(add, option.sense, sense, evidence, lexicon);
  addCues(add, span, option.sense, evidence);
  addCountry(add, sense, evidence);

  if (
    span.options.some(
      (other) => other.sense !== option.sense && evidence.present.has(other.sense),
    ) &&
    !evidence.present.has(option.sense)
  )
    add(WEIGHTS.rivalHere);
  const lang = page.blocks[span.block]?.lang ?? page.lang;
  if (lang && option.langs.length > 0 && !option.langs.includes(lang) && option.role !== 'name')
    add(WEIGHTS.otherLanguage);
  if (sense.rival && sense.languages.length > 0 && lang && !sense.languages.includes(lang)) add(-3);
  if (needsTopic(span, option)) add(topicWeight(option, evidence.topic));
  return { option, score, why };
}

function baseOf(span: ScannedSpan, { role }: Option): number {
  if (role === 'name') return /[\s-]/u.test(span.text) ? WEIGHTS.name : WEIGHTS.oneWordName;
  if (role === 'acronym')
    return span.text.replaceAll('.', '').length > 3 ? WEIGHTS.longAcronym : WEIGHTS.shortAcronym;
  return WEIGHTS[role];
}

function topicWeight({ role }: Option, topic: number): number {
  if (topic >= 2) return WEIGHTS.topic;
  if (topic === 1) return 0;
  return role === 'weak' ? WEIGHTS.weakOffTopic : WEIGHTS.offTopic;
}

function needsTopic(span: ScannedSpan, { role }: Option): boolean {
  return role === 'weak' || role === 'surname' || (role === 'acronym' && span.text.length <= 4);
}

type Add = (weight: number, reason?: Reason) => void;

function addSurname(add: Add, place: number, sense: LexiconSense, evidence: PageEvidence): void {
  const full = evidence.present.get(place);
  if (full) add(WEIGHTS.fullNameHere, { code: 'full-name-here', detail: full.text });
  else if (sense.surnameAlone && evidence.topic >= 1) add(WEIGHTS.surnameAlone);
}

function addRelated(
  add: Add,
  place: number,
  sense: LexiconSense,
  evidence: PageEvidence,
  lexicon: Lexicon,
): void {
  let count = 0;
  for (const other of sense.related) {
    const span = other === place ? undefined : evidence.present.get(other);
    if (!span || lexicon.senses[other]?.rival) continue;
    add(WEIGHTS.related, { code: 'related-here', detail: span.text });
    if (++count === 2) return;
  }
}

function addCues(add: Add, span: ScannedSpan, place: number, evidence: PageEvidence): void {
  const hits = evidence.cues.get(place);
  if (!hits) return;
  const near = hits.byBlock.get(span.block);
  const [first] = near ?? [];
  const nearCount = near?.size ?? 0;
  if (first !== undefined)
    add(WEIGHTS.cueNear * Math.min(nearCount, 3), { code: 'cue-here', detail: first });
  const farCount = Math.min(hits.all.size - nearCount, 3);
  if (farCount > 0) add(WEIGHTS.cueFar * farCount);
}

function addCountry(add: Add, sense: LexiconSense, evidence: PageEvidence): void {
  if (sense.countries.length === 0 || evidence.countries.size === 0) return;
  const shared = sense.countries.find((country) => evidence.countries.has(country));
  if (shared) add(WEIGHTS.country, { code: 'country', detail: shared });
  else if (!sense.countries.some((country) => country === 'EU' || country === 'UN'))
    add(WEIGHTS.otherCountry);
}
