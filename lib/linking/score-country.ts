import { shareOf } from './countries.ts';
import { acronymShape, isBody } from './form-shape.ts';
import type { LexiconSense } from './lexicon.ts';
import type { Option } from './scan.ts';
import type { Weighing } from './score.ts';
import { joinedCountry } from './surroundings.ts';

const NATIONAL: ReadonlySet<string> = new Set(['body', 'organisation', 'person', 'law', 'office']);

/** Things that each country has its own of. A place, a boat or a term is spoken of anywhere. */
function isNational({ role }: Option, { kind }: LexiconSense): boolean {
  return role === 'acronym' || kind === undefined || NATIONAL.has(kind);
}

/** A name that means nothing else needs no country, unless another country's adjective is joined to it. */
export function addCountry({ span, option, sense, evidence, text, add }: Weighing): void {
  const { countries } = sense;
  if (countries.length === 0 || countries.includes('UN')) return;
  const joined = isBody(sense)
    ? joinedCountry(text, span, evidence.countries.byBlock.get(span.block)?.hits ?? [])
    : undefined;
  if (joined !== undefined) {
    if (countries.includes(joined)) add('joinedCountry', 1, { code: 'country', detail: joined });
    else add('joinedOther');
    return;
  }
  // Its country is no evidence for a common word or a place: every text about the country would be.
  if (option.role === 'name' ? span.options.length === 1 : !isNational(option, sense)) return;
  // Who is named in full speaks of their country as the surname does: that would count one thing twice.
  if (option.role === 'surname' && evidence.present.has(option.sense)) return;
  const near = evidence.countries.byBlock.get(span.block)?.countries;
  const shared = countries.find((country) => near?.has(country));
  if (shared) add('countryNear', 1, { code: 'country', detail: shared });
  const last = evidence.countries.lastBefore(span);
  if (last !== undefined && countries.includes(last)) add('countryLast');
  const share = shareOf(evidence.countries, countries);
  if (share === undefined) {
    if (countries.includes(evidence.countries.home ?? '')) add('homeCountry');
  } else if (
    share === 0 &&
    !countries.includes('EU') &&
    !(option.role === 'acronym' && acronymShape(span) === 'longAcronym')
  )
    add('otherCountry');
  if (countries.includes(evidence.countries.site ?? '')) add('siteCountry');
}
