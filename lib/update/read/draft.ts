/** Where in a file an entry was found. */
export interface Place {
  /** 1-based: the row of a table as spreadsheets number it, else the how-manieth entry it is. */
  number: number;
  /** 1-based line of the file where it begins, in formats that have lines. */
  line?: number | undefined;
}

/** An entry as a file gives it: nothing about it was checked yet. */
export interface Draft {
  place: Place;
  value: unknown;
  /** 1-based line of a field, where the format can tell. */
  lineOf?: ((path: readonly PropertyKey[]) => number | undefined) | undefined;
}

export const FORMATS = ['release', 'own', 'json', 'table', 'yaml', 'skos'] as const;

/** What a file was taken for: a whole release of ours, own entries as they are exported, or entries in one of the other formats. */
export type Format = (typeof FORMATS)[number];

/** What a file of own entries says beside them: which are private, and the notes, by id. */
export interface OwnMarks {
  private: ReadonlySet<string>;
  notes: ReadonlyMap<string, string>;
}

/** Entries read from a file, with what stands beside them: in a release unchecked. */
export interface Drafts {
  format: Format;
  drafts: Draft[];
  own?: OwnMarks | undefined;
  release?: { version: unknown; date: unknown; senses: unknown; words: unknown } | undefined;
}
