import type { Kind } from '../reference/kinds.ts';

/**
 * How a form stands for its entry. `name`: a full name or a variant that means nothing else;
 * `acronym`: capitals; `weak`: also an everyday word or a place to visit; `surname`: a person's last
 * name alone; `cue`: not a name at all, a word that tells one sense from another.
 */
export type Role = 'name' | 'acronym' | 'weak' | 'surname' | 'cue';

export interface Use {
  /** Place of the sense in `Lexicon.senses`. */
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
  everyday: boolean;
  surnameAlone: boolean;
}

/** What linking knows of a release. Plain data: stored beside the index as JSON. */
export interface Lexicon {
  senses: LexiconSense[];
  /** By form number of the compiled index: everything that the form can be. */
  uses: Use[][];
}
