import { fold } from './fold.ts';
import type { MatchIndex } from './open.ts';
import type { Candidate } from './types.ts';

const WORD = /(?:\p{L}\.){2,}\p{L}?|[\p{L}\p{N}\p{M}\u00AD\u0640\u200B-\u200F_]+/gu;
const GAP = /^[\s'’‘ʼ\-‐‑‒–—−.«»"“”]{1,4}$/u;

/** All candidates, nested and overlapping ones too: by start, longest first. */
export function findAllCandidates(index: MatchIndex, text: string): Candidate[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index: start }) => ({
    start,
    end: start + word.length,
    raw: word,
  }));
  const found = new Map<string, Candidate>();
  words.forEach((word, at) => {
    for (const skip of clitics(word.raw)) {
      const start = word.start + skip.length;
      const head = skip.head + word.raw.slice(skip.length);
      let folded = fold(head).replaceAll(' ', '');
      const numbers = index.byFirst.get(folded.replace(/[sx]$/u, '')) ?? [];
      if (numbers.length === 0) continue;
      for (let last = at; last < at + 20; last++) {
        const end = words[last]?.end;
        if (end === undefined) break;
        if (last > at) {
          if (!GAP.test(text.slice(words[last - 1]?.end, words[last]?.start))) break;
          folded += ` ${fold(words[last]?.raw ?? '').replaceAll(' ', '')}`;
        }
        const forms = numbers.filter((number) =>
          same(index, number, folded, text.slice(start, end)),
        );
        if (forms.length > 0) found.set(`${start} ${end}`, { start, end, forms });
      }
    }
  });
  return [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Leftmost-longest candidates; they never overlap. */
export function findCandidates(index: MatchIndex, text: string): Candidate[] {
  let free = 0;
  return findAllCandidates(index, text).filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
}

function same(index: MatchIndex, number: number, folded: string, written: string): boolean {
  const form = index.forms[number];
  if (!form) return false;
  const wanted = fold(form.text);
  if (!form.exact)
    return wanted === folded || (form.language !== undefined && plain(wanted, folded));
  const bare = (text: string) => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
  return bare(form.text) === bare(written) || `${bare(form.text)}s` === bare(written);
}

function plain(wanted: string, folded: string): boolean {
  const [left, right] = [wanted.split(' '), folded.split(' ')];
  return (
    left.length === right.length &&
    left.every((word, at) => word === right[at] || `${word}s` === right[at])
  );
}

function clitics(raw: string): { length: number; head: string }[] {
  const list = [{ length: 0, head: '' }];
  const proclitic = /^[وف]?[بلك]?(?=.{3})/u.exec(raw)?.[0] ?? '';
  for (let length = 1; length <= proclitic.length; length++) list.push({ length, head: '' });
  const article = /^[وف]?ل(?=ل)/u.exec(raw)?.[0];
  if (article) list.push({ length: article.length, head: 'ا' });
  return list;
}
