import { classOf } from './chars.ts';
import { NEWLINE, QUOTE, SPACE } from './classes.ts';

/** A run of text without spaces, and the parts of it that are addresses. Offsets in the text. */
interface Run {
  start: number;
  end: number;
  addresses: readonly [number, number][];
}

const NONE: readonly [number, number][] = [];
const SCHEME = /[a-z][a-z0-9+.-]{0,15}:\/\//iu;
const SEGMENT = /[\p{L}\p{N}@._%+-]+/gu;
const HOST =
  /^(?:[a-z0-9-]{1,63}\.){1,9}(?:com|org|net|int|info|gov|edu|mil|news|media|africa|pdf|html?|php|docx?|xlsx?|csv|jpe?g|png|[a-z]{2})$/iu;

const FULL_STOP = 0x2e;
const AT_SIGN = 0x40;
const SLASH = 0x2f;

/** As far as this a stretch without spaces around it is read without noting where it ends. */
const NEAR = 32;

/**
 * Tells whether a stretch of one text is part of a web or e-mail address, a file name or an @handle. Asked
 * in the order of the text it reads every run of non-spaces about once. `marked`: it has more than
 * letters, spaces, hyphens and apostrophes in it.
 */
export function addressFinder(
  text: string,
): (start: number, end: number, marked: boolean) => boolean {
  let current: Run = { start: 0, end: 0, addresses: NONE };
  const isInside = ({ addresses }: Run, start: number, end: number) =>
    addresses.some(([from, to]) => start < to && end > from);
  return (start, end, marked) => {
    if (!marked && isFree(text, start, end)) return false;
    if (start < current.start || start >= current.end) current = runAround(text, start, current);
    if (current.addresses !== NONE && isInside(current, start, end)) return true;
    return end > current.end && isInside(runAround(text, end - 1, current), start, end);
  };
}

/** Whether spaces are near on both sides, and nothing that addresses have before them. */
function isFree(text: string, start: number, end: number): boolean {
  for (let at = start - 1; at >= 0 && !isSpace(text, at); at--)
    if (start - at > NEAR || isTelling(text.charCodeAt(at))) return false;
  for (let at = end; at < text.length && !isSpace(text, at); at++) {
    if (at - end > NEAR || text.charCodeAt(at) === AT_SIGN) return false;
    if (text.charCodeAt(at) === FULL_STOP && at + 1 < text.length && !isSpace(text, at + 1))
      return false;
  }
  return true;
}

function isTelling(unit: number): boolean {
  return unit === FULL_STOP || unit === AT_SIGN || unit === SLASH;
}

function runAround(text: string, at: number, before: Run): Run {
  const floor = before.end <= at ? before.end : 0;
  let start = at;
  while (start > floor && !isSpace(text, start - 1)) start--;
  let end = at;
  // An address has an @, or a full stop with a letter after it.
  let telling = false;
  for (let stopped = false; end < text.length && !isSpace(text, end); end++) {
    const unit = text.charCodeAt(end);
    telling ||= stopped || unit === AT_SIGN;
    stopped = unit === FULL_STOP;
  }
  for (let k = start; k < at && !telling; k++) {
    const unit = text.charCodeAt(k);
    telling = unit === FULL_STOP || unit === AT_SIGN;
  }
  return { start, end, addresses: telling ? addressesIn(text.slice(start, end), start) : NONE };
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit <= 0x20 || unit === 0x22 || unit === 0x3c || unit === 0x3e;
  const value = classOf(unit);
  return value === SPACE || value === NEWLINE || value === QUOTE;
}

function addressesIn(run: string, offset: number): readonly [number, number][] {
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
