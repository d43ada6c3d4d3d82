import { READER_LANGUAGES } from '../../reference/kinds.ts';
import type { Check, CheckedEntry, Finding } from './finding.ts';

/** A summary is two or three sentences: this many characters hold three long ones. */
const LONGEST_SUMMARY = 520;

/** Where a sentence ends and another begins. */
const NEXT_SENTENCE = /[.!?؟…][»”")]?\s+\S/u;

/**
 * Words that take a side, by language, as they would stand in our own sentences. The list is short on
 * purpose; `data/README.md` gives the neutral word for each. An entry about such a word may use it.
 */
const LOADED_WORDS: Record<string, readonly string[]> = {
  fr: [
    'clandestin',
    'illégaux',
    'invasion',
    'submersion',
    'déferlante',
    'vague migratoire',
    'afflux massif',
    'appel d’air',
    "appel d'air",
    'crise des migrants',
    'faux réfugiés',
  ],
  en: [
    'illegals',
    'illegal immigrant',
    'illegal alien',
    'invasion',
    'swarm',
    'flood of',
    'migrant crisis',
    'bogus asylum',
  ],
  es: ['ilegales', 'invasión', 'avalancha', 'oleada', 'efecto llamada', 'clandestinos'],
  ar: ['غزو', 'الهجرة السرية', 'مهاجر سري', 'الحراقة'],
};

/** Missing languages, summaries too long or of one sentence, loaded words. */
export const checkTexts: Check = ({ entries }) =>
  entries.flatMap((entry) => {
    const findings: Finding[] = [];
    const add = (code: Finding['code'], path: (string | number)[], detail: string) =>
      findings.push({ code, severity: 'warning', entry: entry.id, path, detail });
    for (const lang of READER_LANGUAGES) {
      if (!entry.names[lang]) add('missing-language', ['names'], lang);
      const summary = entry.summary[lang];
      if (summary === undefined) add('missing-language', ['summary'], lang);
      else if (summary.length > LONGEST_SUMMARY)
        add('long-summary', ['summary', lang], `${summary.length}`);
      else if (!NEXT_SENTENCE.test(summary)) add('short-summary', ['summary', lang], '');
      const texts: [string, (string | number)[]][] = [
        [summary ?? '', ['summary', lang]],
        ...(entry.facts ?? []).map(({ text }, place): [string, (string | number)[]] => [
          text[lang] ?? '',
          ['facts', place, 'text', lang],
        ]),
      ];
      for (const [text, path] of texts) {
        const word = loadedWord(text, LOADED_WORDS[lang] ?? [], entry);
        if (word) add('loaded-word', path, word);
      }
      entry.facts?.forEach(({ text }, place) => {
        if (text[lang] === undefined) add('missing-language', ['facts', place, 'text'], lang);
      });
    }
    return findings;
  });

/** The first of the loaded words that a text of an entry uses as its own, and not as a name. */
function loadedWord(
  text: string,
  words: readonly string[],
  entry: CheckedEntry,
): string | undefined {
  const lower = text.toLowerCase();
  const there = words.filter((word) => lower.includes(word));
  if (there.length === 0) return undefined;
  // Words in quotation marks are somebody's words, and the sentence says whose.
  const plain = lower.replace(/[«“"„][^»”"]*[»”"]/gu, '');
  const names = namesOf(entry);
  return there.find((word) => plain.includes(word) && !names.includes(word));
}

/** All that an entry is called in full, in small letters. */
function namesOf({ names }: CheckedEntry): string {
  return Object.values(names)
    .flatMap((set) => [set?.preferred ?? '', ...(set?.variants ?? []), ...(set?.weak ?? [])])
    .join('\n')
    .toLowerCase();
}
