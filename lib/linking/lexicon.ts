import type { Kind } from '../reference/kinds.ts';

/**
 * How a form stands for its sense. `name`: a full name or a variant that means nothing else;
 * `acronym`: capitals; `weak`: also an everyday word or a place to visit; `surname`: a person's last
 * name alone; `head`: the noun by which a text goes on about a body (“le Conseil”, “the Agency”).
 */
export type NameRole = 'name' | 'acronym' | 'weak' | 'surname' | 'head';

/**
 * `cue` tells one sense from another, `topic` and (less surely) `hint` that a page is about migration, `elsewhere` that
 * it is about something else, `affairs` that it speaks of public affairs, `namesake` that somebody has the name of another,
 * `country` of which country it speaks.
 */
export type Role = NameRole | WordRole | 'cue' | 'country';

/** What a word can tell that is no name. */
export type WordRole = 'topic' | 'hint' | 'elsewhere' | 'affairs' | 'namesake';

export interface Use {
  /** Place in `Lexicon.senses`; of a `country` in `Lexicon.countries`; of words 0. */
  sense: number;
  role: Role;
  /** Language of the name group that the form comes from; none: any. */
  lang?: string | undefined;
}

/** Something a form can mean: an entry with a card, or a rival that has none. */
export interface LexiconSense {
  id: string;
  /** A rival is there so that no card is shown in its place. */
  rival: boolean;
  kind: Kind | undefined;
  countries: readonly string[];
  languages: readonly string[];
  /** Places of the senses that this one is related to, either way. */
  related: readonly number[];
  /** Whether finding it shows that a page is about migration. */
  topical: boolean;
  everyday: boolean;
  surnameAlone: boolean;
  /** Of a person: first names in every spelling, folded. */
  firstNames: readonly string[];
  /** Of a person: first and last year in an office, as far as the reference has any. */
  years: readonly [number, number] | undefined;
}

/** What linking knows of a release. Plain data: stored beside the index as JSON. */
export interface Lexicon {
  senses: LexiconSense[];
  countries: string[];
  /** By form number of the compiled index: everything that the form can be. */
  uses: Use[][];
}

/** First names of all persons of a lexicon, folded. */
export const knownFirstNames = once(
  ({ senses }): ReadonlySet<string> => new Set(senses.flatMap((sense) => sense.firstNames)),
);

/** The entries of a lexicon that are everyday words. */
export const everydayEntries = once(
  ({ senses }): ReadonlySet<string> =>
    new Set(senses.filter((sense) => sense.everyday).map(({ id }) => id)),
);

/** What is made of a lexicon when it is first asked for, and kept as long as the lexicon is. */
export function once<Made>(make: (lexicon: Lexicon) => Made): (lexicon: Lexicon) => Made {
  const known = new WeakMap<Lexicon, { made: Made }>();
  return (lexicon) => {
    let kept = known.get(lexicon);
    if (!kept) {
      kept = { made: make(lexicon) };
      known.set(lexicon, kept);
    }
    return kept.made;
  };
}
