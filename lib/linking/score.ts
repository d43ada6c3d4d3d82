import { shareOf } from './countries.ts';
import type { Lexicon, LexiconSense } from './lexicon.ts';
import { type PageEvidence, speaksForArticle } from './page-evidence.ts';
import type { Option, ScannedSpan } from './scan.ts';
import { addShortForm } from './score-short.ts';
import { isInProperName, isShouted, joinedCountry } from './surroundings.ts';
import { atTopic, type Beside, topicBeside } from './topic.ts';
import type { Page, Reason } from './types.ts';
import { LEAD, TOPIC, WEIGHTS } from './weights.ts';

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
}

/** Everything that is weighed for one sense of a span. */
export interface Weighing extends Known {
  span: ScannedSpan;
  option: Option;
  sense: LexiconSense;
  /** Text of the span's block. */
  text: string;
  beside: Beside;
  add(weight: number, reason?: Reason): void;
}

/** Weighs all senses of a span against what the page says, the likeliest first. */
export function scoreSpan(span: ScannedSpan, known: Known): Scored[] {
  const beside = topicBeside(known.evidence.topic, span);
  const [best, next, ...rest] = span.options
    .map((option) => scoreOption(span, option, beside, known))
    .sort((a, b) => b.score - a.score);
  if (!best || !next) return best ? [best] : [];
  // Where the other meanings are known and none of them fits, less is left for what is not known.
  const ahead = best.score - next.score - LEAD;
  const ours = !known.lexicon.senses[best.option.sense]?.rival;
  if (ours && ahead > 0 && known.lexicon.senses[next.option.sense]?.rival)
    best.score += Math.min(WEIGHTS.othersExcluded, ahead * WEIGHTS.perLead);
  return [best, next, ...rest];
}

function scoreOption(
  span: ScannedSpan,
  option: Option,
  beside: Beside,
  { page, evidence, lexicon }: Known,
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
  const text = page.blocks[span.block]?.text ?? '';
  const weighing: Weighing = { span, option, sense, page, evidence, lexicon, text, beside, add };
  addDefinition(weighing);
  addShortForm(weighing);
  addRelated(weighing);
  addCues(weighing);
  addCountry(weighing);
  addRivals(weighing);
  addLanguage(weighing);
  addTopic(weighing);
  addProperName(weighing);
  return { option, score, why };
}

const NATIONAL: ReadonlySet<string> = new Set(['body', 'organisation', 'person', 'law', 'office']);

/** Two words with a capital each. */
const PROPER = /^\p{Lu}\S*\s\p{Lu}/u;

function baseOf(span: ScannedSpan, { role }: Option): number {
  if (role === 'name') return /[\s-]/u.test(span.text) ? WEIGHTS.name : WEIGHTS.oneWordName;
  if (role === 'acronym')
    return letters(span.text) > 3 ? WEIGHTS.longAcronym : WEIGHTS.shortAcronym;
  return WEIGHTS[role];
}

function letters(acronym: string): number {
  return acronym.replaceAll('.', '').length;
}

function addDefinition({ span, option, sense, evidence, add }: Weighing): void {
  const defined = evidence.defined.get(span.text);
  if (!defined) return;
  if (defined.senses.has(option.sense))
    add(WEIGHTS.definedHere, { code: 'defined-here', detail: span.text });
  else if (option.role === 'acronym' && !(sense.topical && (defined.onTopic || isOwn(span))))
    add(WEIGHTS.definedOtherwise);
}

/** Letters so many that hardly anything else has them: what the page spells out is another wording of it. */
function isOwn({ text, options }: ScannedSpan): boolean {
  return options.length === 1 && letters(text) > 4;
}

function addRelated({ option, sense, evidence, lexicon, add }: Weighing): void {
  let count = 0;
  for (const other of sense.related) {
    const span = other === option.sense ? undefined : evidence.sure.get(other);
    if (!span || lexicon.senses[other]?.rival) continue;
    add(WEIGHTS.related, { code: 'related-here', detail: span.text });
    if (++count === 2) return;
  }
}

/**
 * Words near by that tell the sense. Off the subject they do not help a form that is common words: the
 * places and people of an entry stand in any text about its country.
 */
function addCues(weighing: Weighing): void {
  const { span, option, sense, evidence, beside, add } = weighing;
  const hits = evidence.cues.get(option.sense);
  if (!hits || (!sense.rival && isCommon(weighing) && beside.topic < TOPIC.other)) return;
  const near = hits.byBlock.get(span.block);
  const [first] = near ?? [];
  const nearCount = near?.size ?? 0;
  if (first !== undefined)
    add(WEIGHTS.cueNear * Math.min(nearCount, 3), { code: 'cue-here', detail: first });
  const farCount = Math.min(hits.all.size - nearCount, 3);
  if (farCount > 0) add(WEIGHTS.cueFar * farCount);
}

/** Things that each country has its own of. A place, a boat or a term is spoken of anywhere. */
function isNational({ role }: Option, { kind }: LexiconSense): boolean {
  return role === 'acronym' || kind === undefined || NATIONAL.has(kind);
}

/** A name that means nothing else needs no country, unless another country's adjective is joined to it. */
function addCountry({ span, option, sense, evidence, text, add }: Weighing): void {
  const { countries } = sense;
  if (countries.length === 0 || countries.includes('UN')) return;
  const joined =
    sense.kind === 'body' || sense.kind === 'organisation'
      ? joinedCountry(text, span, evidence.countries.byBlock.get(span.block)?.hits ?? [])
      : undefined;
  if (joined !== undefined) {
    if (countries.includes(joined)) add(WEIGHTS.joinedCountry, { code: 'country', detail: joined });
    else add(WEIGHTS.joinedOther);
    return;
  }
  // Its country is no evidence for a common word or a place: every text about the country would be.
  if (option.role === 'name' ? span.options.length === 1 : !isNational(option, sense)) return;
  const near = evidence.countries.byBlock.get(span.block)?.countries;
  const shared = countries.find((country) => near?.has(country));
  if (shared) add(WEIGHTS.countryNear, { code: 'country', detail: shared });
  const share = shareOf(evidence.countries, countries);
  if (share === undefined) {
    if (countries.includes(evidence.countries.home ?? '')) add(WEIGHTS.homeCountry);
  } else if (share > 0.3) add(WEIGHTS.country);
  else if (share === 0 && !countries.includes('EU') && acronymShape(span) !== 'longAcronym')
    add(WEIGHTS.otherCountry);
}

function addRivals({ span, option, evidence, add }: Weighing): void {
  const present = evidence.present.has(option.sense);
  if (present && (option.role === 'acronym' || option.role === 'weak'))
    add(WEIGHTS.longFormHere, {
      code: 'full-name-here',
      detail: evidence.present.get(option.sense)?.text,
    });
  const rival = span.options.some(
    ({ sense }) => sense !== option.sense && evidence.present.has(sense),
  );
  if (rival && !present) add(WEIGHTS.rivalHere);
}

function addLanguage({ span, option, sense, page, add }: Weighing): void {
  const lang = page.blocks[span.block]?.lang ?? page.lang;
  if (!lang) return;
  if (option.langs.length > 0 && !option.langs.includes(lang) && option.role !== 'name')
    add(WEIGHTS.otherLanguage);
  if (sense.rival && sense.languages.length > 0 && !sense.languages.some((one) => one === lang))
    add(WEIGHTS.rivalOtherLanguage);
}

function addTopic({ span, option, sense, page, text, beside, add }: Weighing): void {
  const by = (weights: readonly number[]) => add(atTopic(weights, beside.topic));
  const lettersToo = span.options.some(({ role }) => role === 'acronym');
  if (lettersToo && option.role === 'name' && !isShouted(text, span)) add(WEIGHTS.capitalsOfName);
  if (sense.rival) {
    if (option.role !== 'name') by(WEIGHTS.topic.rival);
    return;
  }
  const { role } = option;
  if (role === 'acronym') {
    by(WEIGHTS.topic[acronymShape(span)]);
    if (isShouted(text, span)) add(WEIGHTS.shouted);
  } else if (role === 'name') {
    const words = commonWords(span, sense);
    if (words === 1) by(WEIGHTS.topic.word);
    if (words === 2) by(WEIGHTS.topic.phrase);
  } else by(WEIGHTS.topic[role]);
  const outside = !speaksForArticle(page.blocks[span.block]);
  if (outside && (role === 'surname' || role === 'head')) add(WEIGHTS.outsideShortForm);
  if (role !== 'weak') return;
  if (beside.near) add(WEIGHTS.topicNear);
  if (outside) add(WEIGHTS.outsideArticle);
}

/** A common word inside somebody else's proper name. */
function addProperName({ span, option, sense, page, text, add }: Weighing): void {
  const lang = page.blocks[span.block]?.lang ?? page.lang;
  const common = option.role === 'weak' || (option.role === 'name' && sense.everyday);
  if (common && sense.kind !== 'place' && lang !== 'de' && isInProperName(text, span))
    add(WEIGHTS.inProperName);
}

/** How likely an acronym is to stand for something else, by how it is written. */
function acronymShape({ text, options }: ScannedSpan): 'acronym' | 'longAcronym' | 'asWord' {
  if (/\p{Ll}/u.test(text)) return 'asWord';
  return letters(text) > 3 && options.length === 1 ? 'longAcronym' : 'acronym';
}

/** Whether a form is words that other subjects use as well. */
function isCommon({ span, option, sense }: Weighing): boolean {
  return option.role === 'weak' || (option.role === 'name' && commonWords(span, sense) === 2);
}

/**
 * Of how many words a name is that are no proper name, when they are one or two: “refoulement”, “plan
 * Rwanda”. Of a person, body or ship, or of more words: 0.
 */
function commonWords({ text }: ScannedSpan, { kind }: LexiconSense): number {
  if (kind === 'person' || kind === 'body' || kind === 'organisation' || kind === 'system')
    return 0;
  if (/^[^\s’'-]+$/u.test(text)) return 1;
  return /^[^\s’'-]+\s[^\s’'-]+$/u.test(text) && !PROPER.test(text) ? 2 : 0;
}
