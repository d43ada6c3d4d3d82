import { fold } from '../matching/fold.ts';
import { knownFirstNames } from './lexicon.ts';
import type { Place } from './scan.ts';
import type { Weighing } from './score.ts';
import { firstNameBefore, followsTitle, initialBefore, isFirstName } from './surroundings.ts';

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
  if (full) add('fullNameHere', 1, { code: 'full-name-here', detail: full.text });
  else addTimes(sense, Number(page.date?.slice(0, 4)), add);
  // “Philippe Collomb” is no Philippe.
  if (lang !== 'de' && isFirstName(text, span.end)) add('otherFirstName');
  const named = addFirstName(weighing, lang);
  if (!named && evidence.otherBearers.has(option.sense)) add('otherBearer');
}

/** What stands before a surname: a title, an initial, a first name. Returns whether it names the person. */
function addFirstName(
  { sense: { firstNames }, span: { start }, text, lexicon, add }: Weighing,
  lang: string | undefined,
): boolean {
  if (followsTitle(text, start)) {
    add('honorific');
    return false;
  }
  const initial = initialBefore(text, start)?.toLowerCase();
  const first = firstNameBefore(text, start, knownFirstNames(lexicon), lang);
  if (initial && firstNames.some((name) => name.startsWith(initial))) add('initial');
  else if (first && firstNames.includes(fold(first))) add('ownFirstName');
  else {
    if (initial || first) add('otherFirstName');
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
  if (surnameAlone) add('surnameAlone');
  else if (inOffice) add('surnameInOffice');
  if (surnameAlone && (year > to + LONG || year < from - LONG)) add('longAgo');
}

function addHead({ span, option, evidence, add }: Weighing): void {
  const full = evidence.sure.get(option.sense);
  if (!full) return;
  add('fullNameHere', 1, { code: 'full-name-here', detail: full.text });
  const others: number[] = [];
  for (const { sense, role } of span.options)
    if (role === 'head' && sense !== option.sense && evidence.sure.has(sense)) others.push(sense);
  if (others.length === 0) return;
  const last = (sense: number) =>
    evidence.named.get(sense)?.findLast((place) => stands(place, span));
  const own = last(option.sense);
  if (!own) return;
  // The noun goes on about the body that was named last.
  const later = others.some((sense) => {
    const other = last(sense);
    return other !== undefined && stands(own, other);
  });
  if (!later) add('lastNamed');
}

/** Whether one place stands before another. */
function stands(a: Place, b: Place): boolean {
  return a.block < b.block || (a.block === b.block && a.start < b.start);
}
