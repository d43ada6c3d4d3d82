import type { IsoDate } from '../reference/dates.ts';
import { findWrittenDay, type WrittenDay } from './dates.ts';

/** Longest byline that says “published”, and longest line that is a date and little else; UTF-16 units. */
const LONGEST_BYLINE = 240;
const LONGEST_DATE_LINE = 90;
/** How far after “published” the date may stand: the name of a paper comes between them. */
const REACH = 80;
/** How many other words a line has at most that is there for its date. */
const FEW_WORDS = 3;
/** Lines looked at: tickers and menus may come before the title. */
const FIRST_LINES = 40;

const PUBLISHED =
  /(?<!\p{L})(?:publiée?|parue?|mise? en ligne|postée?|published|posted|publication date|publicad[oa]|publicación|veröffentlicht|pubblicat[oa]|gepubliceerd|نشرت?|نُشرت?|تاريخ النشر|منشور)(?!\p{L})/giu;
const CHANGED =
  /(?<!\p{L})(?:mis(?:e)? à jour|modifi|updated|last modified|edited|actualizad|modificad|aktualisiert|aggiornat|bijgewerkt|آخر تحديث|تحديث|عدل|عُدل)/iu;
/** After a date: a sentence goes on, and what was published is not this text. */
const GOES_ON = /^\s*[,،]\s*(?!(?:à|a las|at|par|by|por|h)\P{L})\p{Ll}/u;

/**
 * The day on which a line says that the text around it was published: “Publié dans X le 30 - 11 - 2024”, “Published:
 * 28 June 2025, updated 1 July 2025”, or a line that is a date and little else. The day of a change is none,
 * nor is a day in a sentence.
 */
export function bylineDay(line: string, today: IsoDate): IsoDate | undefined {
  if (line.length > LONGEST_BYLINE) return undefined;
  for (const { 0: word, index } of line.matchAll(PUBLISHED)) {
    if (!beginsByline(line, index)) continue;
    const after = beforeChange(line.slice(index + word.length)).slice(0, REACH);
    const found = findWrittenDay(after, today);
    if (found && !GOES_ON.test(after.slice(found.end))) return found.day;
  }
  const rest = beforeChange(line);
  const found = rest.length <= LONGEST_DATE_LINE ? findWrittenDay(rest, today) : undefined;
  return found && isDateLine(rest, found) ? found.day : undefined;
}

/**
 * The day that one of the first lines of a text says. A line that says “published” counts more than a date
 * alone.
 */
export function publishedDay(lines: readonly string[], today: IsoDate): IsoDate | undefined {
  const first = lines.slice(0, FIRST_LINES);
  const said = first.filter((line) => line.length <= LONGEST_BYLINE && line.search(PUBLISHED) >= 0);
  for (const line of [...said, ...first]) {
    const day = bylineDay(line, today);
    if (day) return day;
  }
  return undefined;
}

/** Whether a word for publishing is a byline’s, and not in the middle of a sentence. */
function beginsByline(line: string, index: number): boolean {
  const first = line.charAt(index);
  return first !== first.toLowerCase() || /(?:^|[^\p{L}\p{M}\s,])\s*$/u.test(line.slice(0, index));
}

function beforeChange(text: string): string {
  const at = text.search(CHANGED);
  return at < 0 ? text : text.slice(0, at);
}

function isDateLine(line: string, { start, end }: WrittenDay): boolean {
  if (GOES_ON.test(line.slice(end))) return false;
  if (!/\p{L}/u.test(line.slice(0, start))) return true;
  const others = `${line.slice(0, start)} ${line.slice(end)}`.match(/\p{L}{3,}/gu) ?? [];
  return others.length <= FEW_WORDS;
}
