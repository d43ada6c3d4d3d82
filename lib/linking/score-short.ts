import type { Weighing } from './score.ts';
import {
  firstNameBefore,
  followsHonorific,
  initialBefore,
  isBackReference,
  isCapitalised,
} from './surroundings.ts';
import { WEIGHTS } from './weights.ts';

/** Years outside the known offices of a person after which a surname alone is hardly theirs. */
const LONG = 10;

/** A surname or the head noun of a body stands for who was named in full on the page. */
export function addShortForm(weighing: Weighing): void {
  const { role } = weighing.option;
  if (role === 'surname') addSurname(weighing);
  if (role === 'head') addHead(weighing);
}

function addSurname({ span, option, sense, page, evidence, text, add }: Weighing): void {
  if (!isCapitalised(span.text)) {
    add(Number.NEGATIVE_INFINITY);
    return;
  }
  const full = evidence.present.get(option.sense);
  if (full) add(WEIGHTS.fullNameHere, { code: 'full-name-here', detail: full.text });
  else if (sense.surnameAlone) {
    add(WEIGHTS.surnameAlone);
    const year = Number(page.date?.slice(0, 4));
    if (sense.years && (year > sense.years[1] + LONG || year < sense.years[0] - LONG))
      add(WEIGHTS.longAgo);
  }
  const initial = initialBefore(text, span.start);
  if (followsHonorific(text, span.start)) add(WEIGHTS.honorific);
  else if (initial && sense.initials.includes(initial)) add(WEIGHTS.initial);
  // The person's own first name before it would have been read as the full name, a longer span.
  else if (initial || firstNameBefore(text, span.start)) add(WEIGHTS.otherFirstName);
}

function addHead({ span, option, evidence, text, add }: Weighing): void {
  if (!isBackReference(text, span)) {
    add(Number.NEGATIVE_INFINITY);
    return;
  }
  const full = evidence.present.get(option.sense);
  if (full) add(WEIGHTS.fullNameHere, { code: 'full-name-here', detail: full.text });
}
