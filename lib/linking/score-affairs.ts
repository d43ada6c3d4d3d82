import { affairsBeside, isToldNamesake } from './affairs.ts';
import { isSpelledOut } from './defined.ts';
import { commonWords, isTopicalName } from './form-shape.ts';
import { once } from './lexicon.ts';
import type { Weighing } from './score.ts';
import { TOPIC } from './weights.ts';

/** A name of so many words is hardly anybody else's. */
const LONG_NAME = /(?:\s\S+){3}/u;

/** Kinds whose names of one word are words of their own. */
const COINED: ReadonlySet<string> = new Set(['body', 'system']);

/**
 * Off the subject, names of people and bodies are theirs where public affairs are spoken of; elsewhere
 * somebody or something else may have the name. A text may also say so itself.
 */
export function addAffairs(weighing: Weighing): void {
  const { span, option, sense, evidence, beside, add } = weighing;
  const { role } = option;
  if (sense.rival || role === 'weak') return;
  if (role !== 'acronym' && isToldNamesake(evidence.affairs, span)) add('namesake');
  if (beside.topic >= TOPIC.word || (role === 'name' && commonWords(span, sense) > 0)) return;
  const near = affairsBeside(evidence.affairs, span);
  if (near > 0 && role !== 'head') add('affairsNear', Math.min(near, 2));
  else if (role === 'name' && beside.topic <= 0 && !beside.itself && isAlone(weighing))
    add('alone');
}

/** Whether a lexicon has words of public affairs at all: that of private entries has none, and their absence says nothing. */
const knowsAffairs = once(({ uses }) =>
  uses.some((all) => all.some(({ role }) => role === 'affairs')),
);

/** Whether the page has no word of public affairs and names nothing else that is known. */
function isAlone({ span, option, sense, evidence, lexicon }: Weighing): boolean {
  if (LONG_NAME.test(span.text) || isTopicalName(span, sense)) return false;
  // “Frontex”, “Eurodac”: a word made for it.
  if (COINED.has(sense.kind ?? '') && !/\s/u.test(span.text)) return false;
  if (evidence.affairs.words.size > 0 || !knowsAffairs(lexicon)) return false;
  if (isSpelledOut(evidence.defined, option.sense)) return false;
  return ![...evidence.present.keys()].some(
    (other) => other !== option.sense && !lexicon.senses[other]?.rival,
  );
}
