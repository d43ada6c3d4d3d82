import { isBody, isOfCommon, isOfOwnName } from './form-shape.ts';
import { knownFirstNames } from './lexicon.ts';
import type { Option } from './scan.ts';
import type { Weighing } from './score.ts';
import {
  goesOn,
  isCapitalInside,
  isInJoinedName,
  isInProperName,
  nameGoesOn,
} from './surroundings.ts';

/** A common word inside somebody else's proper name, or inside what the page spells out as something else. */
export function addProperName(weighing: Weighing): void {
  const { span, option, sense, page, evidence, lexicon, text, add } = weighing;
  const lang = page.blocks[span.block]?.lang ?? page.lang;
  if (option.role === 'name' && isBody(sense) && lang !== 'en' && lang !== 'de' && lang !== 'nl')
    if (nameGoesOn(text, span.end, knownFirstNames(lexicon))) add('nameGoesOn');
  if (option.role === 'acronym' && isInJoinedName(text, span)) add('inProperName');
  const common =
    option.role === 'weak' || (option.role === 'name' && (sense.everyday || isOfCommon(sense)));
  if (!common) return;
  const other = evidence.definitions.some(
    ({ block, long }) =>
      block === span.block &&
      long.start <= span.start &&
      span.end <= long.end &&
      long.end - long.start > span.text.length * 1.5,
  );
  if (other) add('inOtherLongForm');
  else if (
    sense.kind !== 'place' &&
    lang !== 'de' &&
    isInProperName(text, span, isOfOwnName(sense) && !isBody(sense))
  )
    add('inProperName');
  else if (option.role === 'name' && lang !== 'de' && isCapitalInside(text, span))
    add(isForeign(option, lang) ? 'inProperName' : 'capitalInside');
  else if (option.role === 'weak' && isBody(sense) && goesOn(text, span.end)) add('inProperName');
}

/** Whether a form is none of the language of a text: with a capital inside a sentence it is part of a name (“Refugees in Libya”). */
function isForeign({ langs }: Option, lang: string | undefined): boolean {
  return lang !== undefined && langs.length > 0 && !langs.includes(lang);
}
