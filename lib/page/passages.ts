import type { Passage } from '../linking/types.ts';
import type { PlacedMention } from './paint.ts';

/** The text around mentions in their blocks, at most `room` UTF-16 units on either side, at most `most` passages. */
export function passagesOf(
  mentions: readonly PlacedMention[],
  room: number,
  most: number,
): Passage[] {
  return mentions.slice(0, most).map(({ mention: { start, end }, block: { text, lang } }) => ({
    before: fromWord(text.slice(Math.max(0, start - room), start), start > room),
    surface: text.slice(start, end),
    after: toWord(text.slice(end, end + room), text.length - end > room),
    ...(lang ? { lang: lang.slice(0, 40) } : {}),
  }));
}

/** A text that was cut at its beginning, from its first whole word. */
function fromWord(text: string, cut: boolean): string {
  return cut ? text.replace(/^\S*\s/u, '') : text;
}

function toWord(text: string, cut: boolean): string {
  return cut ? text.replace(/\s\S*$/u, '') : text;
}
