/** A written form to look for. Its number is its place in the list given to `compileIndex`. */
export interface Form {
  text: string;
  /** Acronyms match in their own capitals only; names match whatever the case and accents. */
  exact: boolean;
  /** Language whose inflection rules apply (elision, plural, clitics); none: the form as it stands. */
  language?: string | undefined;
}

/**
 * A span of text that could be something: `[start, end)` in UTF-16 units of the original text, and
 * the numbers of all forms that are written there.
 */
export interface Candidate {
  start: number;
  end: number;
  forms: number[];
}
