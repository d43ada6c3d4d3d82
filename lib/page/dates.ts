import type { IsoDate } from '../reference/dates.ts';

/**
 * Month names as bylines write them, by number: fr, en, es, de, it, nl, Arabic of the Maghreb and the Levant. A function:
 * most pages date themselves, and do not need them.
 */
function monthNames(): readonly string[][] {
  return [
    [
      'janvier',
      'janv',
      'january',
      'jan',
      'enero',
      'januar',
      'gennaio',
      'januari',
      'يناير',
      'جانفي',
      'كانون الثاني',
    ],
    [
      'février',
      'fevrier',
      'févr',
      'february',
      'feb',
      'febrero',
      'februar',
      'febbraio',
      'februari',
      'فبراير',
      'فيفري',
      'شباط',
    ],
    ['mars', 'march', 'mar', 'marzo', 'märz', 'maart', 'مارس', 'آذار'],
    ['avril', 'avr', 'april', 'apr', 'abril', 'aprile', 'أبريل', 'ابريل', 'أفريل', 'نيسان'],
    ['mai', 'may', 'mayo', 'maggio', 'mei', 'ماي', 'مايو', 'أيار'],
    ['juin', 'june', 'jun', 'junio', 'juni', 'giugno', 'يونيو', 'جوان', 'حزيران'],
    [
      'juillet',
      'juil',
      'july',
      'jul',
      'julio',
      'juli',
      'luglio',
      'يوليو',
      'يوليوز',
      'جويلية',
      'تموز',
    ],
    ['août', 'aout', 'august', 'aug', 'agosto', 'augustus', 'أغسطس', 'غشت', 'أوت', 'آب'],
    [
      'septembre',
      'sept',
      'september',
      'sep',
      'septiembre',
      'settembre',
      'سبتمبر',
      'شتنبر',
      'أيلول',
    ],
    [
      'octobre',
      'oct',
      'october',
      'octubre',
      'oktober',
      'ottobre',
      'أكتوبر',
      'اكتوبر',
      'تشرين الأول',
    ],
    ['novembre', 'nov', 'november', 'noviembre', 'نوفمبر', 'نونبر', 'تشرين الثاني'],
    [
      'décembre',
      'decembre',
      'déc',
      'december',
      'dec',
      'diciembre',
      'dezember',
      'dicembre',
      'ديسمبر',
      'دجنبر',
      'كانون الأول',
    ],
  ];
}

type Parts = readonly (string | undefined)[];
type Pattern = readonly [RegExp, (found: RegExpExecArray) => Parts];

let patterns: readonly Pattern[] | undefined;

/** Patterns of dates with the year, month and day that they find. Made at first use: most pages date themselves. */
function writtenPatterns(): readonly Pattern[] {
  if (patterns) return patterns;
  const months = new Map(
    monthNames().flatMap((forms, month) => forms.map((form) => [form, `${month + 1}`] as const)),
  );
  const monthOf = (name = '') => months.get(name.toLowerCase());
  const names = [...months.keys()].sort((a, b) => b.length - a.length).join('|');
  // The press of the Middle East gives a month twice: نوفمبر/تشرين الثاني.
  const month = String.raw`(${names})(?:\s*/\s*(?:${names}))?`;
  patterns = [
    [
      new RegExp(
        String.raw`(?<!\p{N})(\d{1,2})(?:er|st|nd|rd|th|º|\.)?\s+(?:de\s+|of\s+)?${month}\.?[,،]?\s+(?:de\s+|del\s+)?(\d{4})(?!\p{N})`,
        'giu',
      ),
      ([, date, name, year]) => [year, monthOf(name), date],
    ],
    [
      new RegExp(
        String.raw`(?<!\p{L})${month}\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\p{N})`,
        'giu',
      ),
      ([, name, date, year]) => [year, monthOf(name), date],
    ],
    [
      /(?<!\p{N})(\d{4})[-/](\d{2})[-/](\d{2})(?!\p{N})/gu,
      ([, year, number, date]) => [year, number, date],
    ],
    [
      // Not where more figures follow: an address or a number.
      /(?<![\p{N}.])(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})(?!\p{N}|[-/.]\p{N})/gu,
      ([, date, number, year]) => [year, number, date],
    ],
  ];
  return patterns;
}

/** An ISO day that exists and is no later than `today`, or undefined. The web has no pages from before 1990. */
function day(
  year: string | undefined,
  month: string | undefined,
  date: string | undefined,
  today: IsoDate,
) {
  const iso = `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return undefined;
  return iso >= '1990-01-01' && iso <= today ? iso : undefined;
}

/** The day of a machine-readable date (`2024-11-30T09:20:00+01:00`), as written there, or undefined. */
export function isoDay(text: string, today: IsoDate): IsoDate | undefined {
  const [, year, month, date] = /^\s*(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? [];
  return year === undefined ? undefined : day(year, month, date, today);
}

/** A day that a text writes out, and where (UTF-16 units). */
export interface WrittenDay {
  day: IsoDate;
  start: number;
  end: number;
}

/**
 * The first complete date that a short text writes out: “30 novembre 2024”, “30 - 11 - 2024”, “June 28,
 * 2025”, “٣٠ نونبر ٢٠٢٤”. Days come before months in figures, as in the languages read here; where that is
 * impossible there is no date. “Yesterday” or “hace dos días” is none.
 */
export function findWrittenDay(text: string, today: IsoDate): WrittenDay | undefined {
  const plain = latinDigits(text);
  let first: WrittenDay | undefined;
  for (const [pattern, parts] of writtenPatterns()) {
    for (const found of plain.matchAll(pattern)) {
      if (first && found.index >= first.start) break;
      const [year, month, date] = parts(found);
      const iso = day(year, month, date, today);
      if (!iso) continue;
      first = { day: iso, start: found.index, end: found.index + found[0].length };
      break;
    }
  }
  return first;
}

/** The same without the place. */
export function writtenDay(text: string, today: IsoDate): IsoDate | undefined {
  return findWrittenDay(text, today)?.day;
}

/** Arabic and Persian digits as 0 to 9; the text keeps its length. */
function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** The day in the reader's own time zone. Written by hand: asking `Intl` costs a page 30 ms. */
export function dayOf(date: Date): IsoDate {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
