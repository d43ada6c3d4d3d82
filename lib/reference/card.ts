import type { IsoDate, PartialDate } from './dates.ts';
import type { Kind, RelationType, Standing } from './kinds.ts';

/** A text and the language it is really in, which may not be the one asked for. */
export interface Phrase {
  text: string;
  lang: string;
}

/** A link to another entry's card, or a plain name where there is no entry. */
export interface Reference {
  id?: string | undefined;
  name: Phrase;
}

/** Dates as in the data; `confirmed` is set only where the end is open. */
export interface LineDates {
  on?: PartialDate | undefined;
  from?: PartialDate | undefined;
  to?: PartialDate | undefined;
  confirmed?: PartialDate | undefined;
}

/** One dated statement. `sources` are places in the card's list of sources. */
export type CardLine = LineDates & { sources: number[] } & (
    | { kind: 'fact'; text: Phrase }
    /** On a person's card: an office held. */
    | { kind: 'held'; office: Reference; acting: boolean }
    /** On the card of a body or office: who held it. */
    | { kind: 'holder'; office: Reference; person: Reference; acting: boolean }
    /** Nobody is known to have held the office; `last` is who is known to have held it before. */
    | { kind: 'gap'; office: Reference; why: Phrase; last?: LastKnown | undefined }
  );

/** Who held an office before a gap, and the last date on which that is known. */
export interface LastKnown {
  person: Reference;
  date: PartialDate;
}

export interface CardRelation {
  type: RelationType;
  /** `true`: written on the other entry, to be read the other way round. */
  inverse: boolean;
  target: Reference;
}

export interface CardSeries {
  scope: Phrase;
  unit: Phrase;
  points: { period: PartialDate; value: number; provisional: boolean; sources: number[] }[];
}

export interface CardSource {
  title: string;
  url: string;
  publisher: string;
  standing: Standing;
  seen: PartialDate;
}

/** Everything a card shows, settled for one day and one language. */
export interface CardView {
  id: string;
  kind: Kind;
  title: Phrase;
  /** The short form, where it is not the title: GMMP. */
  acronym?: string | undefined;
  /** The name in other languages, the page's own first. */
  otherNames: Phrase[];
  summary: Phrase;
  /** The day the card speaks of. */
  day: IsoDate;
  /** What held on that day, what was over, and what came after it. */
  onDay: CardLine[];
  before: CardLine[];
  since: CardLine[];
  series: CardSeries[];
  relations: CardRelation[];
  sources: CardSource[];
  checked: PartialDate;
  /** Where several datasets are in use: whose word this is, in a sentence. */
  whose?: string | undefined;
}
