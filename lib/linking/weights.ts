/**
 * How much each kind of evidence counts, in logits: a mention is as likely to be right as
 * `1 / (1 + e^-sum)`. Set by reasoning from odds and checked with `npm run evaluate`; the meaning of
 * each is in `docs/linking.md`.
 */
export const WEIGHTS = {
  /** What the way it is written says by itself. */
  name: 3.5,
  oneWordName: 2,
  longAcronym: 2,
  shortAcronym: 0,
  weak: -1.5,
  surname: -3,

  /** The page spells the form out as this sense, or as something else. */
  definedHere: 5,
  definedOtherwise: -8,
  /** The person's full name stands on the page. */
  fullNameHere: 6.5,
  /** A surname that on a page about migration is hardly anybody else's. */
  surnameAlone: 3.5,
  /** Each related sense that is surely on the page, at most two. */
  related: 1.2,
  /** Each cue in the same block and elsewhere on the page, at most three of each. */
  cueNear: 1.3,
  cueFar: 0.5,
  /** A rival of the same form is named on the page. */
  rivalHere: -3,
  /** The page is about a country of the sense, or only about others. */
  country: 0.8,
  otherCountry: -1.6,
  /** The form is a name in the language of the page, or only in others. */
  otherLanguage: -0.8,
  /** The page is about migration, or nothing shows that it is. */
  topic: 1.6,
  offTopic: -1.6,
  /** Cues of a place are found in any text about it, so they cannot carry a weak form alone. */
  weakOffTopic: -4,
} as const;

/** A mention is marked from this sureness on. */
export const MARK_FROM = 0.8;

/** The best sense must lead the next by this much (logits), or the span is left unmarked. */
export const LEAD = 1.2;
