import { fold } from '../matching/fold.ts';
import type { PlacedDefinition } from './defined.ts';
import type { PageEvidence } from './page-evidence.ts';
import { speaksForArticle } from './page-evidence.ts';
import type { Place } from './scan.ts';
import { isShouted } from './surroundings.ts';
import { topicBeside } from './topic.ts';
import type { Mention, Page, Unknown } from './types.ts';
import { TOPIC } from './weights.ts';

/** Words that the names of news agencies are made of: their letters sign a text, they do not tell of it. */
const PRESS =
  /(?<!\p{L})(?:press[ea]?|prensa|stampa|pers|persbureau|news|nachrichten|noticias)(?!\p{L})/iu;

/** I to XXXIX: chapters, centuries, kings. */
const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/u;

/** Fewer letters than these are too often a party, a country or a person’s initials after a name. */
const LEAST_LETTERS = 3;

/**
 * The acronyms that the page itself spells out as something that the reference does not know, with their later
 * occurrences in the article. None on a page without a word of the subject beside the definition, for an
 * acronym spelled out in two ways, or for one that stands nowhere else. `mentions` are those that are marked.
 */
export function unknownForms(
  page: Page,
  evidence: PageEvidence,
  mentions: readonly Mention[],
): Unknown[] {
  if (evidence.definitions.length === 0) return [];
  const known = new Set(
    evidence.spans.flatMap(({ text }) => (isSpelledOtherwise(text, evidence) ? [] : [text])),
  );
  const forms = Map.groupBy(evidence.definitions, ({ block, short }) =>
    textOf(page, { block, ...short }),
  );
  return [...forms].flatMap(([form, definitions]) => {
    const told = definitions.filter(
      ({ block, long }) =>
        isArticle(page, block) && isConvincing(form, textOf(page, { block, ...long })),
    );
    const [first] = told;
    if (!first || known.has(form) || !agree(page, told)) return [];
    const definition = extentOf(first);
    if (topicBeside(evidence.topic, definition).topic < TOPIC.word) return [];
    const places = occurrences(page, form, first).filter(
      (place) => ![...mentions, ...told.map(extentOf)].some((one) => overlap(one, place)),
    );
    const long = textOf(page, { block: first.block, ...first.long })
      .replace(/\s+/gu, ' ')
      .trim();
    return places.length > 0 ? [{ form, long, definition, places }] : [];
  });
}

/** Whether the page spells letters that the reference knows out as something that it does not know. */
function isSpelledOtherwise(form: string, { defined }: PageEvidence): boolean {
  return defined.get(form)?.spellings.every(({ senses }) => senses.size === 0) ?? false;
}

/**
 * Whether letters are so plainly the initials of the words that nobody would doubt it: mostly capitals, no
 * figures, no news agency, and each letter, in forms of four and more all but one, begins a word.
 */
export function isConvincing(form: string, long: string): boolean {
  const letters = [...form.replace(/s$/u, '')].filter((letter) => /\p{L}/u.test(letter));
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter)).length;
  if (letters.length < LEAST_LETTERS || capitals * 2 <= letters.length) return false;
  const plain = letters.join('');
  if (/\p{N}/u.test(form) || ROMAN.test(plain) || PRESS.test(long)) return false;
  const initials = long.split(/[^\p{L}\p{M}]+/u).flatMap((word) => [...fold(word)][0] ?? []);
  const wanted = letters.map((letter) => fold(letter));
  if (initials[0] !== wanted[0]) return false;
  let missed = 0;
  let at = 0;
  for (const letter of wanted) {
    const next = initials.indexOf(letter, at);
    if (next < 0) missed++;
    else at = next + 1;
  }
  return missed <= (letters.length > LEAST_LETTERS ? 1 : 0);
}

/** Whether definitions of one form all say the same. */
export function agree(page: Page, definitions: readonly PlacedDefinition[]): boolean {
  if (definitions.length < 2) return definitions.length === 1;
  const longs = definitions.map(({ block, long }) => fold(textOf(page, { block, ...long })));
  return new Set(longs).size === 1;
}

/** Everywhere in the article after its definition where the form stands as a word: just so, or “Raddho” for RADDHO. */
export function occurrences(
  page: Page,
  form: string,
  { block: from, short }: PlacedDefinition,
): Place[] {
  return page.blocks.flatMap(({ text }, block) => {
    const places: Place[] = [];
    if (block < from || !isArticle(page, block)) return places;
    const first = block === from ? short.end : 0;
    for (const written of writingsOf(form))
      for (let at = text.indexOf(written, first); at >= 0; at = text.indexOf(written, at + 1)) {
        const place = { block, start: at, end: at + written.length };
        if (standsAlone(text, place) && !isShouted(text, place)) places.push(place);
      }
    return places.sort((a, b) => a.start - b.start);
  });
}

/** Letters, and as newspapers write what is read as a word. */
function writingsOf(form: string): string[] {
  if (!/^(?=.*[AEIOUY])\p{Lu}{5,}$/u.test(form)) return [form];
  return [form, form.slice(0, 1) + form.slice(1).toLowerCase()];
}

function standsAlone(text: string, { start, end }: Place): boolean {
  return (
    !/[\p{L}\p{N}_@]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^[\p{L}\p{N}_]/u.test(text.slice(end, end + 2))
  );
}

export function isArticle({ blocks }: Page, block: number): boolean {
  return blocks[block]?.part !== 'title' && speaksForArticle(blocks[block]);
}

function extentOf({ block, short, long }: PlacedDefinition): Place {
  return {
    block,
    start: Math.min(short.start, long.start),
    end: Math.max(short.end, long.end),
  };
}

export function textOf({ blocks }: Page, { block, start, end }: Place): string {
  return blocks[block]?.text.slice(start, end) ?? '';
}

export function overlap(a: Place, b: Place): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}
