import { HARD, SURROGATE, UNKNOWN } from './classes.ts';
import { type Classified, classify } from './classify.ts';

/**
 * Class or folded unit (`classes.ts`) of every UTF-16 unit. `UNKNOWN` until `learn` has filled its page:
 * to classify all of them at once would take tens of milliseconds.
 */
export const CHARS = new Int32Array(0x1_00_00).fill(UNKNOWN);

/** 1 for capitals, 2 for half a character, on the pages that have been learnt. */
const CAPITALS = new Uint8Array(0x1_00_00);

const HALF = 2;
const PAGE = 256;
const POINTS = new Map<number, Classified>();

/** Fills the page of `CHARS` that holds a unit. */
export function learn(unit: number): void {
  const first = unit - (unit % PAGE);
  for (let code = first; code < first + PAGE; code++) {
    CHARS[code] = isHalf(code) ? SURROGATE : lookUp(code).value;
    CAPITALS[code] = isHalf(code) ? HALF : Number(looksCapital(code));
  }
}

/** Class or folded unit of a code point; half of one is `HARD`. */
export function classOf(point: number): number {
  if (point > 0xff_ff) return lookUp(point).value;
  if (isHalf(point)) return HARD;
  if (CHARS[point] === UNKNOWN) learn(point);
  return CHARS[point] ?? HARD;
}

/** The folded units of a code point that is `EXPANDED` or `LONE`, or a letter beyond U+FFFF. */
export function unitsOf(point: number): readonly number[] {
  const { value, units } = lookUp(point);
  return units ?? [value];
}

/**
 * Whether two capitals stand at an offset, or characters outside the plane of common letters. False for
 * what has not been learnt.
 */
export function areCapitals(text: string, at: number): boolean {
  return CAPITALS[text.charCodeAt(at)] !== 0 && CAPITALS[text.charCodeAt(at + 1)] !== 0;
}

/** Whether a code point is a capital. */
export function isCapital(point: number): boolean {
  if (point > 0xff_ff) return looksCapital(point);
  if (CHARS[point] === UNKNOWN) learn(point);
  return CAPITALS[point] === 1;
}

function looksCapital(point: number): boolean {
  const char = String.fromCodePoint(point).normalize('NFKD');
  return char !== char.toLowerCase();
}

function lookUp(point: number): Classified {
  const known = POINTS.get(point);
  if (known) return known;
  const found = isHalf(point) ? { value: HARD } : classify(point);
  if (found.units || point > 0xff_ff) POINTS.set(point, found);
  return found;
}

function isHalf(point: number): boolean {
  return point >= 0xd8_00 && point <= 0xdf_ff;
}
