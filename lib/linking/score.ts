import { isSpelledOut } from './defined.ts';
import {
  acronymForm,
  baseOf,
  commonWords,
  isCommonPhrase,
  isOfCommon,
  isTopicalName,
} from './form-shape.ts';
import type { Lexicon, LexiconSense } from './lexicon.ts';
import { type PageEvidence, speaksForArticle } from './page-evidence.ts';
import type { Option, ScannedSpan } from './scan.ts';
import { addAffairs } from './score-affairs.ts';
import { addCountry } from './score-country.ts';
import { addDefinition } from './score-definition.ts';
import { addProperName } from './score-proper-name.ts';
import { addShortForm } from './score-short.ts';
import { isShouted } from './surroundings.ts';
import { atTopic, type Beside, topicBeside } from './topic.ts';
import type { Page, Reason } from './types.ts';
import { AT_TOPIC, LEAD, TOPIC, type TopicForm, WEIGHTS, type WeightName } from './weights.ts';

export interface Scored {
  option: Option;
  /** Sum of the evidence, in logits. */
  score: number;
  why: Reason;
}

/** What does not change from span to span. */
export interface Known {
  page: Page;
  evidence: PageEvidence;
  lexicon: Lexicon;
  /** Told of everything that is added to a score, where weights are to be judged. */
  trace?: Trace | undefined;
}

/** `weight` counted `times` for an option of a span; of what depends on the subject, how much there is of it. */
export type Trace = (
  span: ScannedSpan,
  option: Option,
  weight: WeightName | `topic ${TopicForm}`,
  times: number,
) => void;

/** Everything that is weighed for one sense of a span. */
export interface Weighing extends Known {
  span: ScannedSpan;
  option: Option;
  sense: LexiconSense;
  /** Text of the span's block. */
  text: string;
  beside: Beside;
  /** The block is no part of the article: what the article says is no evidence there. */
  outside: boolean;
  /** Adds a weight, as often as it counts. */
  add(weight: WeightName, times?: number, reason?: Reason): void;
  /** Adds what the subject of the page says of such a form. */
  addTopic(form: TopicForm): void;
}

/** Weighs all senses of a span against what the page says: the likeliest, and the next one. */
export function scoreSpan(span: ScannedSpan, known: Known): Scored[] {
  const beside = topicBeside(known.evidence.topic, span);
  let best: Scored | undefined;
  let next: Scored | undefined;
  for (const option of span.options) {
    const one = scoreOption(span, option, beside, known);
    if (!best || one.score > best.score) [best, next] = [one, best];
    else if (!next || one.score > next.score) next = one;
  }
  if (!best || !next) return best ? [best] : [];
  // Where the other meanings are known and none of them fits, less is left for what is not known.
  const ahead = best.score - next.score - LEAD;
  const ours = !known.lexicon.senses[best.option.sense]?.rival;
  if (ours && ahead > 0 && known.lexicon.senses[next.option.sense]?.rival)
    best.score += Math.min(WEIGHTS.othersExcluded, ahead * WEIGHTS.perLead);
  return [best, next];
}

const ONLY_MEANING: Reason = { code: 'only-meaning' };

function scoreOption(
  span: ScannedSpan,
  option: Option,
  beside: Beside,
  { page, evidence, lexicon, trace }: Known,
): Scored {
  const sense = lexicon.senses[option.sense];
  // A noun alone is nobody that the page does not name in full.
  const isNobody = option.role === 'head' && !evidence.sure.has(option.sense);
  if (!sense || isNobody) return { option, score: Number.NEGATIVE_INFINITY, why: ONLY_MEANING };
  let score = 0;
  let why = ONLY_MEANING;
  let strongest = 0;
  const add: Weighing['add'] = (weight, times = 1, reason) => {
    const worth = WEIGHTS[weight] * times;
    score += worth;
    trace?.(span, option, weight, times);
    if (reason && worth > strongest) {
      // What the page itself spells out convinces a reader more than anything that is inferred.
      strongest = reason.code === 'defined-here' ? Number.POSITIVE_INFINITY : worth;
      why = reason;
    }
  };
  const addTopic: Weighing['addTopic'] = (form) => {
    score += atTopic(AT_TOPIC[form], beside.topic);
    trace?.(span, option, `topic ${form}`, beside.topic);
  };
  const text = page.blocks[span.block]?.text ?? '';
  const outside = !speaksForArticle(page.blocks[span.block]);
  // Spelt out: to spread one object into another takes as long as half of what is weighed.
  const weighing: Weighing = {
    span,
    option,
    sense,
    page,
    evidence,
    lexicon,
    text,
    beside,
    outside,
    add,
    addTopic,
  };
  add(baseOf(span, option, sense));
  addDefinition(weighing);
  addShortForm(weighing);
  addRelated(weighing);
  addCues(weighing);
  addRivalCues(weighing);
  addCountry(weighing);
  addRivals(weighing);
  addLanguage(weighing);
  addSubject(weighing);
  addAffairs(weighing);
  addProperName(weighing);
  return { option, score, why };
}

function addRelated({ option, sense, evidence, lexicon, outside, add }: Weighing): void {
  if (outside && option.role === 'acronym') return;
  let count = 0;
  for (const other of sense.related) {
    const span = other === option.sense ? undefined : evidence.sure.get(other);
    if (!span || lexicon.senses[other]?.rival) continue;
    add('related', 1, { code: 'related-here', detail: span.text });
    if (++count === 2) return;
  }
}

/**
 * Words near by that tell the sense. Off the subject they do not help a form that is common words: the
 * places and people of an entry stand in any text about its country.
 */
function addCues(weighing: Weighing): void {
  const { span, option, sense, evidence, beside, add } = weighing;
  if (!sense.rival && beside.topic < TOPIC.other && isCommon(weighing)) return;
  const near = evidence.cues.in(option.sense, span.block);
  const [first] = near;
  if (first !== undefined)
    add('cueNear', Math.min(near.length, 3), { code: 'cue-here', detail: first });
}

/** Words near by of what the form means elsewhere, and none of this sense. */
function addRivalCues({ span, option, sense, evidence, lexicon, add }: Weighing): void {
  if (sense.rival || option.role === 'name' || span.options.length === 1) return;
  const has = (one: number) => evidence.cues.in(one, span.block).length > 0;
  if (has(option.sense)) return;
  if (span.options.some((other) => lexicon.senses[other.sense]?.rival && has(other.sense)))
    add('rivalCue');
}

function addRivals({ span, option, sense, evidence, outside, add }: Weighing): void {
  const present = evidence.present.has(option.sense);
  if (
    present &&
    !(outside && option.role === 'acronym') &&
    (option.role === 'acronym' || option.role === 'weak')
  )
    add('longFormHere', 1, {
      code: 'full-name-here',
      detail: evidence.present.get(option.sense)?.text,
    });
  const rival = span.options.some(
    ({ sense }) => sense !== option.sense && evidence.present.has(sense),
  );
  if (!rival || present) return;
  // Bodies of one name in two countries may well stand on one page.
  const last = evidence.countries.lastBefore(span);
  if (last === undefined || !sense.countries.includes(last)) add('rivalHere');
}

function addLanguage({ span, option, sense, page, add }: Weighing): void {
  const lang = page.blocks[span.block]?.lang ?? page.lang;
  if (!lang) return;
  const named =
    (option.role === 'name' && !(sense.everyday || isOfCommon(sense))) ||
    isSameInAll(span, option, sense) ||
    (lang === 'ar' && LATIN_LETTERS.test(span.text));
  if (option.langs.length > 0 && !option.langs.includes(lang) && !named) add('otherLanguage');
  if (sense.rival && sense.languages.length > 0 && !sense.languages.some((one) => one === lang))
    add('rivalOtherLanguage');
}

/** Letters that an Arabic text writes as other languages do: “TLS”. */
const LATIN_LETTERS = /^\p{Lu}{2,}$/u;

/** Places, ships and operations have one name in all languages of one script: “Lampedusa”, “Louise Michel”. */
function isSameInAll({ text }: ScannedSpan, { role }: Option, { kind }: LexiconSense): boolean {
  return (
    role === 'weak' && kind !== undefined && OWN_NAMES.has(kind) && /^\p{Lu}\p{Ll}/u.test(text)
  );
}

const OWN_NAMES: ReadonlySet<string> = new Set(['place', 'organisation', 'operation', 'system']);

function addSubject(weighing: Weighing): void {
  const { span, option, sense, evidence, text, beside, outside, add, addTopic } = weighing;
  const lettersToo = span.options.some(({ role }) => role === 'acronym');
  if (lettersToo && option.role === 'name' && !isShouted(text, span)) add('capitalsOfName');
  if (sense.rival) {
    if (option.role !== 'name') addTopic('rival');
    return;
  }
  const { role } = option;
  if (role === 'acronym') {
    addTopic(acronymForm(span, sense));
    if (span.options.length > 1 && beside.topic > 0 && beside.inBlock === 0) add('quietBlock');
    if (isShouted(text, span)) add('shouted');
  } else if (role === 'name') {
    const words = commonWords(span, sense);
    if (words > 0 && beside.itself) addTopic('topicWord');
    else if (words === 1) addTopic('word');
    else if (words === 2 || isPhraseOfAny(weighing)) addTopic('phrase');
    else if (sense.kind === 'person') addTopic('person');
    else if (isTopicalName(span, sense)) addTopic('topicalName');
    else addTopic(/\s/u.test(span.text) ? 'proper' : 'properWord');
  } else if (role === 'surname' && evidence.present.has(option.sense)) addTopic('person');
  else addTopic(role);
  if (outside && (role === 'surname' || role === 'head')) add('outsideShortForm');
  else if (outside && role === 'acronym' && !isSpelledIn(span, evidence)) add('outsideAcronym');
  else if (outside && isOfCommonWords(weighing)) add('outsideArticle');
}

/** Whether a name of common words, where nothing tells that it is one, may be any subject's. */
function isPhraseOfAny({ span, option, sense, evidence, beside }: Weighing): boolean {
  if ((beside.topic >= 0 && beside.hints) || !isCommonPhrase(span, sense)) return false;
  return !isSpelledOut(evidence.defined, option.sense);
}

/** Whether the block of a span spells it out. */
function isSpelledIn({ text, block }: ScannedSpan, { defined }: PageEvidence): boolean {
  return defined.get(text)?.spellings.some((one) => one.block === block) ?? false;
}

/** Whether a form is a common word or two, or may be. */
function isOfCommonWords({ span, option, sense }: Weighing): boolean {
  return option.role === 'weak' || (option.role === 'name' && commonWords(span, sense) > 0);
}

/** Whether a form is words that other subjects use as well. */
function isCommon({ span, option, sense }: Weighing): boolean {
  return option.role === 'weak' || (option.role === 'name' && commonWords(span, sense) === 2);
}
