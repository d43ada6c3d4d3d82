import type { PartialDate } from '../reference/dates.ts';
import type { ReaderLanguage } from '../reference/kinds.ts';

/** Locales for `Intl`: Arabic with the digits that its press uses in the Maghreb and that pages mix in. */
const LOCALES: Record<ReaderLanguage, string> = {
  fr: 'fr',
  en: 'en-GB',
  ar: 'ar-u-nu-latn',
  es: 'es',
};

const PARTS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

const SHORT_PARTS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'short' },
  10: { year: 'numeric', month: 'short', day: 'numeric' },
};

/** A date in words, with the precision it has: `2018` stays a year. Months are written out or short. */
export function formatDate(
  date: PartialDate,
  lang: ReaderLanguage,
  length: 'long' | 'short' = 'long',
): string {
  const parts = (length === 'long' ? PARTS : SHORT_PARTS)[date.length];
  const time = Date.parse(date);
  if (!parts || Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(LOCALES[lang], { ...parts, timeZone: 'UTC' }).format(time);
}

/** A number with the separators of the language. */
export function formatNumber(value: number, lang: ReaderLanguage): string {
  return new Intl.NumberFormat(LOCALES[lang]).format(value);
}

/** A size in bytes, in the unit that suits it. */
export function formatSize(bytes: number, lang: ReaderLanguage): string {
  const [value, unit] =
    bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(LOCALES[lang], {
    style: 'unit',
    unit,
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  }).format(value);
}

/** Forms of a word by plural category; `other` serves for those that a language does not tell apart. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The form that goes with `count`, with `#` replaced by the number. */
export function plural(count: number, lang: ReaderLanguage, forms: Plural): string {
  const form = forms[new Intl.PluralRules(LOCALES[lang]).select(count)] ?? forms.other;
  return form.replace('#', formatNumber(count, lang));
}

/** A moment (ms since 1970) as day and time of day, where the reader is. */
export function formatMoment(at: number, lang: ReaderLanguage): string {
  const parts: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'short' };
  return new Intl.DateTimeFormat(LOCALES[lang], parts).format(at);
}
