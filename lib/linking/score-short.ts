import { fold } from '../matching/fold.ts';
import { knownFirstNames } from './lexicon.ts';
import type { Weighing } from './score.ts';
import { firstNameBefore, followsHonorific, initialBefore, isFirstName } from './surroundings.ts';
import { WEIGHTS } from './weights.ts';

/** Years outside the known offices of a person after which a surname alone is hardly theirs. */
const LONG = 10;

/** Years after an office in which its holder is still named without first name. */
const SOON = 2;

/** A surname or the head noun of a body stands for who was named in full on the page. */
export function addShortForm(weighing: Weighing): void {
  const { role } = weighing.option;
  if (role === 'surname') addSurname(weighing);
  if (role === 'head') addHead(weighing);
}

function addSurname(weighing: Weighing): void {
  const { span, option, sense, page, evidence, text, add } = weighing;
  const lang = page.blocks[span.block]?.lang ?? page.lang;
  const full = evidence.present.get(option.sense);
  if (full) add(WEIGHTS.fullNameHere, { code: 'full-name-here', detail: full.text });
  else addTimes(sense, Number(page.date?.slice(0, 4)), add);
  // “Philippe Collomb” is no Philippe.
  if (lang !== 'de' && isFirstName(text, span.end)) add(WEIGHTS.otherFirstName);
  const named = addFirstName(weighing);
  if (!named && evidence.otherBearers.has(option.sense)) add(WEIGHTS.otherBearer);
}

/** What stands before a surname: a title, an initial, a first name. Returns whether it names the person. */
function addFirstName({
  sense: { firstNames },
  span: { start },
  text,
  lexicon,
  add,
}: Weighing): boolean {
  if (followsHonorific(text, start)) {
    add(WEIGHTS.honorific);
    return false;
  }
  const initial = initialBefore(text, start)?.toLowerCase();
  const first = firstNameBefore(text, start, knownFirstNames(lexicon));
  if (initial && firstNames.some((name) => name.startsWith(initial))) add(WEIGHTS.initial);
  else if (first && firstNames.includes(fold(first))) add(WEIGHTS.ownFirstName);
  else {
    if (initial || first) add(WEIGHTS.otherFirstName);
    return false;
  }
  return true;
}

/** A surname alone is more likely that of an office-holder of the time, and hardly that of one of long ago. */
function addTimes(
  { surnameAlone, years }: Weighing['sense'],
  year: number,
  add: Weighing['add'],
): void {
  const [from, to] = years ?? [Number.NaN, Number.NaN];
  const inOffice = year >= from - 1 && year <= to + SOON;
  if (surnameAlone) add(WEIGHTS.surnameAlone);
  else if (inOffice) add(WEIGHTS.surnameInOffice);
  if (surnameAlone && (year > to + LONG || year < from - LONG)) add(WEIGHTS.longAgo);
}

function addHead({ option, evidence, add }: Weighing): void {
  const full = evidence.sure.get(option.sense);
  if (full) add(WEIGHTS.fullNameHere, { code: 'full-name-here', detail: full.text });
}
