/** An ISO date of year, month or day precision: `2018`, `2018-05`, `2018-05-22`. */
export type PartialDate = string;

/** An ISO date of day precision: `2018-05-22`. */
export type IsoDate = string;

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether `text` is a date that exists in the Gregorian calendar, at any of the three precisions. */
export function isPartialDate(text: string): boolean {
  const match = PARTIAL_DATE.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (Number(year) < 1000) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(year, month));
}

/** Whether `text` is a real date of day precision. */
export function isIsoDate(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** First day that `date` can mean. `2018` is 2018-01-01. */
export function firstDay(date: PartialDate): IsoDate {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** Last day that `date` can mean. `2018-02` is 2018-02-28. */
export function lastDay(date: PartialDate): IsoDate {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = date.split('-');
  return `${date}-${daysInMonth(year, month)}`;
}

function daysInMonth(year = '', month = ''): number {
  if (month === '02') return isLeap(Number(year)) ? 29 : 28;
  return ['04', '06', '09', '11'].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** When something holds: on one date, or from–to with either end open. Nothing given: always. */
export interface Span {
  on?: PartialDate | undefined;
  from?: PartialDate | undefined;
  to?: PartialDate | undefined;
}

/** Where a span lies seen from a day. `maybe` is a day inside the imprecision of one of its ends. */
export type Position = 'before' | 'during' | 'maybe' | 'after';

/**
 * Where `span` lies seen from `day`: the span is over (`before`), holds (`during`), has not begun
 * (`after`), or the precision of its ends does not say (`maybe`). A span with `on` counts as over
 * from the day after its last possible day.
 */
export function positionOf(span: Span, day: IsoDate): Position {
  const from = span.on ?? span.from;
  const to = span.on ?? span.to;
  if (from !== undefined && day < firstDay(from)) return 'after';
  if (to !== undefined && day > lastDay(to)) return 'before';
  const begun = from === undefined || day >= lastDay(from);
  const going = to === undefined || day <= firstDay(to);
  return (begun && going) || from === to ? 'during' : 'maybe';
}

/** Orders spans by their first possible day; spans without a beginning come first. */
export function bySpan(a: Span, b: Span): number {
  const left = firstDay(a.on ?? a.from ?? '1000');
  const right = firstDay(b.on ?? b.from ?? '1000');
  return left < right ? -1 : left > right ? 1 : 0;
}
