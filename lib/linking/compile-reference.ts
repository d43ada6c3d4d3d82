import { indexSteps } from '../matching/compile.ts';
import { atOnce, type Steps } from '../matching/steps.ts';
import type { Entry, Holder, Sense } from '../reference/entry.ts';
import type { Language } from '../reference/kinds.ts';
import type { Release } from '../reference/release.ts';
import type { WordsByLanguage } from '../reference/words.ts';
import { type FormCollector, formCollector } from './collect-forms.ts';
import { isOfCommon } from './form-shape.ts';
import type { Lexicon, LexiconSense, Role } from './lexicon.ts';
import {
  firstNamesOf,
  headOf,
  readAsWord,
  surnamesOf,
  withArticle,
  yearsOf,
} from './short-forms.ts';
import { topicalNames } from './topical.ts';

/** A release made ready for `annotate`: the packed index, and what its form numbers mean. */
export interface CompiledReference {
  index: ArrayBuffer;
  lexicon: Lexicon;
}

type Content = Pick<Release, 'entries' | 'senses' | 'words'>;

/** Compiles a release. Deterministic: the same release gives the same bytes. */
export function compileReference(content: Content): CompiledReference {
  return atOnce(referenceSteps(content));
}

/** `compileReference`, in steps: a thousand entries take a second, for which nobody should have to wait. */
export function* referenceSteps({ entries, senses, words }: Content): Steps<CompiledReference> {
  const forms = formCollector();
  const list: LexiconSense[] = [];
  const places = new Map<string, number>();
  const marked = entries.filter((entry) => !entry.unmarked);
  const terms = termsOf(entries);
  const isTopical = topicalNames(words?.topic);
  for (const entry of marked) {
    places.set(entry.id, list.length);
    list.push(senseOf(entry, terms.get(entry.id) ?? [], isTopical));
    yield undefined;
  }
  for (const entry of marked) {
    addEntry(forms, places.get(entry.id) ?? 0, entry, words?.heads);
    yield undefined;
  }
  for (const { forms: shared, rivals } of senses) {
    for (const rival of rivals) {
      const place = list.length;
      list.push(rivalOf(rival));
      for (const text of shared) forms.add(text, { sense: place, role: roleOfShared(text) });
      for (const lang of languagesOf(rival.names))
        for (const text of rival.names[lang] ?? [])
          if (!shared.includes(text)) forms.add(text, { sense: place, role: 'name', lang });
      forms.addWords(rival.cues, { sense: place, role: 'cue' });
    }
    yield undefined;
  }
  relate(entries, places, list);
  yield undefined;
  forms.addWords(words?.topic, { sense: 0, role: 'topic' });
  forms.addWords(words?.hints, { sense: 0, role: 'hint' });
  forms.addWords(words?.elsewhere, { sense: 0, role: 'elsewhere' });
  forms.addWords(words?.affairs, { sense: 0, role: 'affairs' });
  forms.addWords(words?.namesakes, { sense: 0, role: 'namesake' });
  const countries = Object.keys(words?.countries ?? {});
  countries.forEach((country, sense) => {
    forms.addWords(words?.countries[country], { sense, role: 'country' });
  });
  return {
    index: yield* indexSteps(forms.forms),
    lexicon: { senses: list, countries, uses: forms.uses },
  };
}

function addEntry(
  forms: FormCollector,
  sense: number,
  entry: Entry,
  heads: WordsByLanguage | undefined,
): void {
  for (const lang of languagesOf(entry.names)) {
    const names = entry.names[lang];
    if (!names) continue;
    const weak = new Set(names.weak);
    const full = [names.preferred, ...(names.variants ?? [])].filter((text) => !weak.has(text));
    const acronyms = new Set(names.acronyms);
    for (const text of full)
      if (!acronyms.has(text))
        forms.add(text, { sense, role: looksAcronym(text) ? 'acronym' : 'name', lang });
    for (const text of acronyms) {
      forms.add(text, { sense, role: 'acronym', lang });
      const word = readAsWord(text, lang);
      if (word) forms.add(word, { sense, role: 'acronym', lang });
    }
    for (const text of weak) forms.add(text, { sense, role: 'weak', lang });
    if (lang === 'ar' && isOfCommon(entry)) {
      const listed = new Set([...full, ...weak]);
      for (const [texts, role] of [
        [full, 'name'],
        [weak, 'weak'],
      ] as const)
        for (const text of [...texts].flatMap(withArticle))
          if (!listed.has(text)) forms.add(text, { sense, role, lang });
    }
    for (const text of full) {
      const head = headOf(entry, text, lang, heads?.[lang]);
      if (head && !weak.has(head)) forms.add(head, { sense, role: 'head', lang });
    }
  }
  if (entry.kind === 'person')
    for (const text of surnamesOf(entry)) forms.add(text, { sense, role: 'surname' });
  forms.addWords(entry.cues, { sense, role: 'cue' });
}

function languagesOf(names: object): Language[] {
  return Object.keys(names) as Language[];
}

/** Two or more capitals and no small letter: written in capitals because it is an acronym. */
function looksAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(text);
}

function roleOfShared(text: string): Role {
  return looksAcronym(text) ? 'acronym' : 'weak';
}

function senseOf(
  entry: Entry,
  terms: readonly Holder[],
  isTopical: (entry: Entry) => boolean,
): LexiconSense {
  const person = entry.kind === 'person';
  return {
    id: entry.id,
    rival: false,
    kind: entry.kind,
    countries: entry.countries ?? [],
    languages: [],
    related: [],
    topical: isTopical(entry),
    everyday: entry.everyday ?? false,
    surnameAlone: entry.surname_alone ?? false,
    firstNames: person ? firstNamesOf(entry) : [],
    years: person ? yearsOf(terms) : undefined,
  };
}

function rivalOf(rival: Sense['rivals'][number]): LexiconSense {
  return {
    id: rival.id,
    rival: true,
    kind: undefined,
    countries: rival.countries ?? [],
    languages: rival.languages ?? [],
    related: [],
    topical: false,
    everyday: false,
    surnameAlone: false,
    firstNames: [],
    years: undefined,
  };
}

/** By person: the terms in all offices. */
function termsOf(entries: readonly Entry[]): Map<string, Holder[]> {
  const terms = new Map<string, Holder[]>();
  for (const holder of entries.flatMap(({ holders = [] }) => holders)) {
    if (holder.person === undefined) continue;
    terms.set(holder.person, [...(terms.get(holder.person) ?? []), holder]);
  }
  return terms;
}

/** Relations count both ways; a person is related to the bodies whose offices they held. */
function relate(
  entries: readonly Entry[],
  places: ReadonlyMap<string, number>,
  list: LexiconSense[],
): void {
  const related = list.map(() => new Set<number>());
  const link = (a: string | undefined, b: string | undefined) => {
    const left = places.get(a ?? '');
    const right = places.get(b ?? '');
    if (left === undefined || right === undefined || left === right) return;
    related[left]?.add(right);
    related[right]?.add(left);
  };
  for (const entry of entries) {
    for (const { target } of entry.relations ?? []) link(entry.id, target);
    for (const { person } of entry.holders ?? []) link(person, entry.of);
  }
  list.forEach((sense, place) => {
    sense.related = [...(related[place] ?? [])].sort((a, b) => a - b);
  });
}
