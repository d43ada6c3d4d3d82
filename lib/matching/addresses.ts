import { classOf } from './chars.ts';
import { NEWLINE, QUOTE, SPACE } from './classes.ts';

/** A run of text without spaces, and the parts of it that are addresses. Offsets in the text. */
interface Run {
  start: number;
  end: number;
  addresses: [number, number][];
}

const SCHEME = /[a-z][a-z0-9+.-]{0,15}:\/\//iu;
const SEGMENT = /[\p{L}\p{N}@._%+-]+/gu;
const HOST =
  /^(?:[a-z0-9-]{1,63}\.){1,9}(?:com|org|net|int|info|gov|edu|mil|news|media|africa|pdf|html?|php|docx?|xlsx?|csv|jpe?g|png|[a-z]{2})$/iu;

/**
 * Tells whether a stretch of one text is part of a web or e-mail address, a file name or an @handle. Asked
 * in the order of the text it reads every run of non-spaces about once.
 */
export function addressFinder(text: string): (start: number, end: number) => boolean {
  let current: Run = { start: 0, end: 0, addresses: [] };
  const runAt = (at: number): Run => {
    if (at < current.start || at >= current.end) current = runAround(text, at, current);
    return current;
  };
  const isInside = (run: Run, start: number, end: number) =>
    run.addresses.some(([from, to]) => start < to && end > from);
  return (start, end) => {
    const first = runAt(start);
    if (isInside(first, start, end)) return true;
    return end > first.end && isInside(runAround(text, end - 1, first), start, end);
  };
}

function runAround(text: string, at: number, before: Run): Run {
  const floor = before.end <= at ? before.end : 0;
  let start = at;
  while (start > floor && !isSpace(text, start - 1)) start--;
  let end = at + 1;
  while (end < text.length && !isSpace(text, end)) end++;
  return { start, end, addresses: addressesIn(text.slice(start, end), start) };
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit <= 0x20 || unit === 0x22 || unit === 0x3c || unit === 0x3e;
  const value = classOf(unit);
  return value === SPACE || value === NEWLINE || value === QUOTE;
}

function addressesIn(run: string, offset: number): [number, number][] {
  if (!/[@.]/u.test(run)) return [];
  const end = offset + run.length;
  const scheme = SCHEME.exec(run);
  if (scheme)
    return [...addressesIn(run.slice(0, scheme.index), offset), [offset + scheme.index, end]];
  const found: [number, number][] = [];
  for (const { 0: part, index } of run.matchAll(SEGMENT)) {
    const from = offset + index;
    const to = from + part.length;
    if (part.includes('@')) found.push([from, to]);
    else if (isHost(part)) {
      // A host is followed by a path, to the end of the run.
      if (run[index + part.length] === '/') return [...found, [from, end]];
      found.push([from, to]);
    }
  }
  return found;
}

/** Whether a segment is a host or file name: its last part in small letters, unlike the next sentence. */
function isHost(part: string): boolean {
  let to = part.length;
  while (part[to - 1] === '.') to--;
  const name = part.slice(0, to);
  const last = name.slice(name.lastIndexOf('.') + 1);
  return /^www\./iu.test(name) || (HOST.test(name) && last === last.toLowerCase());
}
