import type { IsoDate } from '../reference/dates.ts';

/** Month names as bylines write them, by number: fr, en, es, de, it, nl, Arabic of the Maghreb and the Levant. */
const MONTHS: readonly string[][] = [
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
  ['septembre', 'sept', 'september', 'sep', 'septiembre', 'settembre', 'سبتمبر', 'شتنبر', 'أيلول'],
  ['octobre', 'oct', 'october', 'octubre', 'oktober', 'ottobre', 'أكتوبر', 'اكتوبر', 'تشرين الأول'],
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

const BY_NAME = new Map(
  MONTHS.flatMap((names, month) => names.map((name) => [name, month + 1] as const)),
);
const NAMES = [...BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|');
const DAY_MONTH = new RegExp(
  String.raw`(?<!\p{N})(\d{1,2})(?:er|st|nd|rd|th|º|\.)?\s+(?:de\s+|of\s+)?(${NAMES})\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\p{N})`,
  'iu',
);
const MONTH_DAY = new RegExp(
  String.raw`(?<!\p{L})(${NAMES})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\p{N})`,
  'iu',
);
const DAY_FIRST = /(?<!\p{N})(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})(?!\p{N})/u;
const YEAR_FIRST = /(?<!\p{N})(\d{4})[-/](\d{2})[-/](\d{2})(?!\p{N})/u;

/** An ISO day that exists and is no later than `today`, or undefined. The web has no pages from before 1990. */
function day(
  year: string | undefined,
  month: number | string | undefined,
  date: string | undefined,
  today: IsoDate,
) {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return undefined;
  return iso >= '1990-01-01' && iso <= today ? iso : undefined;
}

/** The day of a machine-readable date (`2024-11-30T09:20:00+01:00`), as written there, or undefined. */
export function isoDay(text: string, today: IsoDate): IsoDate | undefined {
  const [, year, month, date] = /^\s*(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? [];
  return year === undefined ? undefined : day(year, month, date, today);
}

/**
 * The first complete date that a short text writes out: “30 novembre 2024”, “30 - 11 - 2024”, “June 28,
 * 2025”. Days come before months in figures, as in the languages read here; where that is impossible there is
 * no date. “Yesterday” or “hace dos días” is none.
 */
export function writtenDay(text: string, today: IsoDate): IsoDate | undefined {
  const named = DAY_MONTH.exec(text);
  if (named) return day(named[3], BY_NAME.get(named[2]?.toLowerCase() ?? ''), named[1], today);
  const english = MONTH_DAY.exec(text);
  if (english)
    return day(english[3], BY_NAME.get(english[1]?.toLowerCase() ?? ''), english[2], today);
  const iso = YEAR_FIRST.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3], today);
  const figures = DAY_FIRST.exec(text);
  return figures ? day(figures[3], figures[2], figures[1], today) : undefined;
}
