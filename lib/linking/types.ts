import type { IsoDate } from '../reference/dates.ts';

/** What part of the page a block belongs to. Unknown counts as `article`. */
export type Part = 'title' | 'article' | 'aside' | 'navigation' | 'comments' | 'footer';

/** A run of text that reads as one: a paragraph, a heading, a cell. */
export interface Block {
  text: string;
  lang?: string | undefined;
  part?: Part | undefined;
}

/** What linking knows of a page. Nothing in it is kept after the answer. */
export interface Page {
  blocks: Block[];
  /** Language of the page, BCP 47 primary subtag, when known. */
  lang?: string | undefined;
  /** Day the article was published, when known. */
  date?: IsoDate | undefined;
  title?: string | undefined;
  /** Host name of the page, when it has one. */
  host?: string | undefined;
}

/** Why a mention is what it is. `code` has a sentence per language in `lib/i18n`. */
export interface Reason {
  code:
    | 'only-meaning'
    | 'defined-here'
    | 'full-name-here'
    | 'related-here'
    | 'cue-here'
    | 'country'
    | 'defined-by-page';
  /** What the sentence names: the words of the page or of the entry that are the evidence. */
  detail?: string | undefined;
}

/** A span of a block that is an entry. Offsets are UTF-16 units of the block's text. */
export interface Mention {
  block: number;
  start: number;
  end: number;
  entry: string;
  /** 0..1: the share of mentions with this evidence that are right. */
  sure: number;
  why: Reason;
}

/**
 * An acronym that the page itself spells out and that the reference does not know. Offsets are UTF-16 units of
 * the blocks' texts.
 */
export interface Unknown {
  /** Exactly as it stands. */
  form: string;
  /** What the page spells it out as, in its own words. */
  long: string;
  /** Where it does: words and acronym. */
  definition: Spot;
  /** Where the acronym stands later in the article; at least one. */
  places: Spot[];
}

/** Where something stands in a page. */
export interface Spot {
  block: number;
  start: number;
  end: number;
}

/** Where an entry was marked: the text around the mark, as the page has it. */
export interface Passage {
  before: string;
  surface: string;
  after: string;
  /** Language of the block, as the page says it. */
  lang?: string | undefined;
}
