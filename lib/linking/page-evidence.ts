import { fold } from '../matching/fold.ts';
import type { MatchIndex } from '../matching/open.ts';
import { type Affairs, affairsOf } from './affairs.ts';
import { type CountryEvidence, countryEvidence } from './countries.ts';
import type { Cues } from './cues.ts';
import { type PlacedDefinition, type SpelledOut, spelledOut } from './defined.ts';
import { knownFirstNames, type Lexicon, type LexiconSense } from './lexicon.ts';
import { type CountryHit, type ScannedSpan, scanBlocks } from './scan.ts';
import { firstNameBefore } from './surroundings.ts';
import { type TopicEvidence, topicEvidence } from './topic.ts';
import type { Block, Page } from './types.ts';

/** What the page as a whole says, before any single span is decided. */
export interface PageEvidence {
  spans: ScannedSpan[];
  cues: Cues;
  /** Senses that the page writes out: sense -> the first span that does. */
  present: Map<number, ScannedSpan>;
  /** Senses that are surely on the page, however they are written. */
  sure: Map<number, ScannedSpan>;
  /** By sense: everywhere that it is named in full or by an acronym, in the order of the page. */
  named: ReadonlyMap<number, readonly ScannedSpan[]>;
  /** Everywhere that the page spells out a short form. */
  definitions: readonly PlacedDefinition[];
  /** By short form: what the page spells it out as. */
  defined: Map<string, SpelledOut>;
  countries: CountryEvidence;
  topic: TopicEvidence;
  affairs: Affairs;
  /** Persons whose surname somebody else on the page has too. */
  otherBearers: ReadonlySet<number>;
}

/** Reads the page once and gathers what later decisions rest on. */
export function gatherEvidence(page: Page, index: MatchIndex, lexicon: Lexicon): PageEvidence {
  // The title tells what a page is about, even where it is no block of its own. Its mentions are not wanted.
  const title: Block[] = page.title ? [{ text: page.title, part: 'title' }] : [];
  const blocks = [...page.blocks, ...title];
  const scan = scanBlocks(blocks, index, lexicon);
  const votes = (block: number) => speaksForArticle(blocks[block]);
  const present = new Map<number, ScannedSpan>();
  const note = (sense: number, span: ScannedSpan) => {
    if (!present.has(sense)) present.set(sense, span);
  };
  for (const span of scan.spans) {
    const [option] = span.options;
    if (span.options.length === 1 && option?.role === 'name' && /\s/u.test(span.text))
      if (votes(span.block)) note(option.sense, span);
  }
  const { forms: defined, definitions } = spelledOut(blocks, scan.spans, scan.topics, lexicon);
  for (const { spellings, span } of defined.values()) {
    // What the tab is called stands first, though it is read last.
    spellings.sort(
      (a, b) =>
        Number(a.block < page.blocks.length) - Number(b.block < page.blocks.length) ||
        a.block - b.block,
    );
    for (const spelling of spellings) if (spelling.block >= page.blocks.length) spelling.block = -1;
    const [only, other] = new Set(spellings.flatMap(({ senses }) => [...senses]));
    if (only !== undefined && other === undefined) note(only, span);
  }
  return {
    spans: scan.spans.filter(({ block }) => block < page.blocks.length),
    cues: scan.cues,
    present,
    sure: present,
    named: namedSenses(scan.spans),
    definitions: definitions.filter(({ block }) => block < page.blocks.length),
    defined,
    countries: countryEvidence(
      page,
      scan.countries.filter(({ block }) => votes(block)),
      [...present].flatMap(([sense, span]) => ofOneCountry(span, lexicon.senses[sense])),
    ),
    topic: topicEvidence({
      words: scan.topics.filter(
        ({ role, lang, block }) =>
          role !== 'elsewhere' || isOf(lang, blocks[block]?.lang ?? page.lang),
      ),
      spans: scan.spans,
      lexicon,
      votes,
      length: blocks.reduce(
        (sum, block) => sum + (speaksForArticle(block) ? block.text.length : 0),
        0,
      ),
    }),
    affairs: affairsOf(scan.topics, votes),
    otherBearers: otherBearers(scan.spans, { ...page, blocks }, lexicon),
  };
}

function namedSenses(spans: readonly ScannedSpan[]): Map<number, ScannedSpan[]> {
  const named = new Map<number, ScannedSpan[]>();
  for (const span of spans)
    for (const { sense, role } of span.options) {
      if (role !== 'name' && role !== 'acronym') continue;
      const places = named.get(sense);
      if (places) places.push(span);
      else named.set(sense, [span]);
    }
  return named;
}

/** Whether a word of a language may be one of a text: the same letters are another word in another language. */
function isOf(word: string | undefined, text: string | undefined): boolean {
  return !word || !text || word === text;
}

/** Persons whose surname stands after a first name that is not theirs. */
function otherBearers(
  spans: readonly ScannedSpan[],
  { blocks, lang }: Page,
  lexicon: Lexicon,
): Set<number> {
  const others = new Set<number>();
  const known = knownFirstNames(lexicon);
  const longest = { block: -1, end: -1 };
  for (const { block, start, end, options } of spans) {
    // Inside a full name, what stands before the surname is a middle name.
    const inside = block === longest.block && end <= longest.end;
    if (options.some(({ role }) => role === 'name') && !inside)
      Object.assign(longest, { block, end });
    if (inside || !options.some(({ role }) => role === 'surname')) continue;
    const at = blocks[block];
    const first = firstNameBefore(at?.text ?? '', start, known, at?.lang ?? lang);
    if (first === undefined) continue;
    for (const { sense, role } of options)
      if (role === 'surname' && !lexicon.senses[sense]?.firstNames.includes(fold(first)))
        others.add(sense);
  }
  return others;
}

/** A sense that is of one country speaks of it as its name does. */
function ofOneCountry(span: ScannedSpan, sense: LexiconSense | undefined): CountryHit[] {
  const [country, other] = sense?.countries ?? [];
  const national = country && country !== 'EU' && country !== 'UN' && !other && !sense?.rival;
  return national ? [{ ...span, country }] : [];
}

/** A ticker, a menu and the readers' comments are about anything: they do not say what the article is about. */
export function speaksForArticle(block: Block | undefined): boolean {
  return block?.part === undefined || block.part === 'article' || block.part === 'title';
}
