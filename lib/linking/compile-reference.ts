import { compileIndex } from '../matching/compile.ts';
import type { Form } from '../matching/types.ts';
import type { Cues, Entry, Sense } from '../reference/entry.ts';
import type { Language } from '../reference/kinds.ts';
import type { Release } from '../reference/release.ts';
import type { Lexicon, LexiconSense, Role, Use } from './lexicon.ts';

/** A release made ready for `annotate`: the packed index, and what its form numbers mean. */
export interface CompiledReference {
  index: ArrayBuffer;
  lexicon: Lexicon;
}

/** Compiles a release. Deterministic: the same release gives the same bytes. */
export function compileReference({
  entries,
  senses,
}: Pick<Release, 'entries' | 'senses'>): CompiledReference {
  const forms = formCollector();
  const list: LexiconSense[] = [];
  const places = new Map<string, number>();
  const marked = entries.filter((entry) => !entry.unmarked);
  for (const entry of marked) {
    places.set(entry.id, list.length);
    list.push(senseOf(entry));
  }
  for (const entry of marked) addEntry(forms, places.get(entry.id) ?? 0, entry);
  for (const { forms: shared, rivals } of senses) {
    for (const rival of rivals) {
      const place = list.length;
      list.push(rivalOf(rival));
      for (const text of shared) forms.add(text, { sense: place, role: roleOfShared(text) });
      for (const language of languagesOf(rival.names))
        for (const text of rival.names[language] ?? [])
          if (!shared.includes(text))
            forms.add(text, { sense: place, role: 'name', lang: language });
      addCues(forms, place, rival.cues);
    }
  }
  relate(entries, places, list);
  return { index: compileIndex(forms.forms), lexicon: { senses: list, uses: forms.uses } };
}

/** Collects forms, one for each text, exactness and language, with everything it can be. */
function formCollector() {
  const forms: Form[] = [];
  const uses: Use[][] = [];
  const numbers = new Map<string, number>();
  const add = (text: string, use: Use) => {
    const exact = use.role === 'acronym';
    const key = `${exact ? 1 : 0}\u0000${use.lang ?? ''}\u0000${text}`;
    let number = numbers.get(key);
    if (number === undefined) {
      number = forms.length;
      numbers.set(key, number);
      forms.push({ text, exact, language: use.lang });
      uses.push([]);
    }
    const known = uses[number];
    if (known && !known.some((other) => other.sense === use.sense && other.role === use.role))
      known.push(use);
  };
  return { forms, uses, add };
}

type Collector = ReturnType<typeof formCollector>;

function addEntry(forms: Collector, sense: number, entry: Entry): void {
  for (const lang of languagesOf(entry.names)) {
    const names = entry.names[lang];
    if (!names) continue;
    const weak = new Set(names.weak);
    const full = [names.preferred, ...(names.variants ?? [])].filter((text) => !weak.has(text));
    const acronyms = new Set(names.acronyms);
    for (const text of full)
      if (!acronyms.has(text))
        forms.add(text, { sense, role: looksAcronym(text) ? 'acronym' : 'name', lang });
    for (const text of acronyms) forms.add(text, { sense, role: 'acronym', lang });
    for (const text of weak) forms.add(text, { sense, role: 'weak', lang });
  }
  if (entry.kind === 'person')
    for (const text of entry.surnames ?? derivedSurnames(entry))
      forms.add(text, { sense, role: 'surname' });
  addCues(forms, sense, entry.cues);
}

function addCues(forms: Collector, sense: number, cues: Cues | undefined): void {
  for (const [lang, words] of Object.entries(cues ?? {}))
    for (const text of words ?? [])
      forms.add(text, { sense, role: 'cue', ...(lang === 'any' ? {} : { lang }) });
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

/** The last word of a person's Latin name: most often the surname. Entries name the others. */
function derivedSurnames(entry: Entry): string[] {
  const last = entry.names.fr.preferred.split(' ').at(-1);
  return last && last.length > 2 ? [last] : [];
}

function senseOf(entry: Entry): LexiconSense {
  return {
    id: entry.id,
    rival: false,
    kind: entry.kind,
    countries: entry.countries ?? [],
    languages: [],
    related: [],
    everyday: entry.everyday ?? false,
    surnameAlone: entry.surname_alone ?? false,
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
    everyday: false,
    surnameAlone: false,
  };
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
