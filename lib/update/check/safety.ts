import type { Entry } from '../../reference/entry.ts';
import type { SafetyCode } from './problem.ts';
import { skeletonOf } from './skeleton.ts';

/** Most written forms of an entry in one language. The richest of ours has a tenth of it. */
const MAX_NAMES = 200;

export interface SafetyIssue {
  code: SafetyCode;
  path: (string | number)[];
  found: string;
  detail: string;
}

/** Names in use, by what they look like: the name, and the entry that bears it. */
export type KnownLooks = ReadonlyMap<string, { name: string; id: string }>;

/**
 * What the texts of an entry could do to their readers, `looks` being what other names look like: characters that reorder, hide or break the text
 * around them, names that look like another entry's, names so short or so many that they mark everything.
 */
export function safetyIssues(entry: Entry, looks: () => KnownLooks): SafetyIssue[] {
  const issues: SafetyIssue[] = [];
  // One look at all of it first: hardly any entry has anything of the kind.
  const suspect = SUSPECT.test(JSON.stringify(entry));
  for (const { text, path } of suspect ? textsOf(entry) : []) {
    const code = textCode(text);
    if (code) issues.push({ code, path, found: text, detail: '' });
  }
  for (const { lang, names, path } of namesOf(entry)) {
    if (names.length > MAX_NAMES)
      issues.push({
        code: 'too-many-names',
        path,
        found: String(names.length),
        detail: String(MAX_NAMES),
      });
    for (const name of names.slice(0, MAX_NAMES)) {
      if (!hasTwoLetters(name))
        issues.push({ code: 'one-letter', path, found: name, detail: lang });
      else if (mixesScripts(name))
        issues.push({ code: 'mixed-scripts', path, found: name, detail: '' });
      const other = hasLookalike(name) ? looks().get(skeletonOf(name)) : undefined;
      if (other && other.name !== name && other.id !== entry.id)
        issues.push({
          code: 'lookalike',
          path,
          found: name,
          detail: `${other.name} (${other.id})`,
        });
    }
  }
  return issues;
}

/** Every written form of an entry by language, with where it stands. */
function namesOf(entry: Entry) {
  return Object.entries(entry.names).map(([lang, set]) => ({
    lang,
    path: ['names', lang],
    names: [set.preferred, ...(set.variants ?? []), ...(set.acronyms ?? []), ...(set.weak ?? [])],
  }));
}

/** What names of entries look like, for `safetyIssues`. */
export function looksOf(entries: readonly Entry[]): Map<string, { name: string; id: string }> {
  const looks = new Map<string, { name: string; id: string }>();
  for (const entry of entries)
    for (const { names } of namesOf(entry))
      for (const name of names) looks.set(skeletonOf(name), { name, id: entry.id });
  return looks;
}

/**
 * Anything that `textCode` objects to; lone surrogates are escaped in JSON. In units of UTF-16, which is faster: the
 * tags of plane 14 are pairs.
 */
const SUSPECT =
  /[\u202A-\u202E\u2066-\u2069\u00AD\u180E\u200B\u2060-\u2064\uFEFF]|\udb40[\udc00-\udc7f]|\\ud[89a-f]/;

function textCode(text: string): SafetyCode | undefined {
  if (!text.isWellFormed()) return 'broken-text';
  // Embeddings, overrides and isolates; marks of direction are common in Arabic and harmless.
  if (/[\u202A-\u202E\u2066-\u2069]/u.test(text)) return 'hidden-direction';
  // Joiners are part of how some scripts are written; these are not.
  if (/[\u00AD\u180E\u200B\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/u.test(text))
    return 'invisible-characters';
  return undefined;
}

function hasTwoLetters(name: string): boolean {
  return /[\p{L}\p{N}].*?[\p{L}\p{N}]/su.test(name);
}

/** Two of the scripts whose letters look alike, within one word. */
function mixesScripts(name: string): boolean {
  if (!hasLookalike(name)) return false;
  return name.split(/[^\p{L}\p{M}]+/u).some((word) => {
    const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];
    return scripts.filter((script) => script.test(word)).length > 1;
  });
}

/** Latin and Arabic letters as keyboards write them, which no other letters hide behind: most names. */
const PLAIN =
  /^[ -~\u00C0-\u0131\u0134-\u013E\u0141-\u0148\u014A-\u017E\u0621-\u063A\u0641-\u0652\u2013\u2014\u2018\u2019\u201C\u201D]*$/;

/** Letters of scripts that look like Latin ones, or letters in disguise: 𝐎𝐟𝐩𝐫𝐚, ｏｆｐｒａ. */
function hasLookalike(name: string): boolean {
  if (PLAIN.test(name)) return false;
  if (name.normalize('NFC') !== name.normalize('NFKC')) return true;
  return /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(name);
}

/** All texts of an entry with their paths, without recursion: nothing is taken for granted here. */
function textsOf(entry: Entry): { text: string; path: (string | number)[] }[] {
  const texts: { text: string; path: (string | number)[] }[] = [];
  const waiting: { value: unknown; path: (string | number)[] }[] = [{ value: entry, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value === 'string') texts.push({ text: value, path });
    else if (Array.isArray(value))
      value.forEach((item, at) => void waiting.push({ value: item, path: [...path, at] }));
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value))
        waiting.push({ value: item, path: [...path, key] });
  }
  return texts;
}
