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
  head: -3,

  /** The page spells the form out as this sense, or as something else. */
  definedHere: 5,
  definedOtherwise: -8,
  /** The full name stands on the page: of a person or body named in short, of an acronym or a weak form. */
  fullNameHere: 6.5,
  longFormHere: 2.5,
  /** A surname that on a page about migration is hardly anybody else's. */
  surnameAlone: 4.5,
  /** A surname of somebody who held an office at the time of the page. */
  surnameInOffice: 4.5,
  /** “M.” before a surname; an initial that fits, or not; a first name that is not this person's. */
  honorific: 0.7,
  initial: 3.5,
  ownFirstName: 6,
  otherFirstName: -6,
  /** Somebody else on the page has the surname. */
  otherBearer: -6,
  /** The page is from years in which the person held no office, by ten years or more. */
  longAgo: -1.2,
  /** Each related sense that is surely on the page, at most two. */
  related: 1.2,
  /** Each cue in the same block and elsewhere on the page, at most three of each. */
  cueNear: 1.3,
  cueFar: 0.5,
  /** For each logit that the best sense is ahead of known rivals, and at most. */
  perLead: 0.25,
  othersExcluded: 0.8,
  /** A rival of the same form is named on the page. */
  rivalHere: -3,
  /** A country's adjective is joined to the name: the sense's own, or another's. */
  joinedCountry: 3,
  joinedOther: -5,
  /** The same block, or much of the page, speaks of a country of the sense, or only of others. */
  countryNear: 0.8,
  country: 0.8,
  otherCountry: -1.2,
  /** No country is named: the page's own is meant. */
  homeCountry: 0.6,
  /** The form is a name in the language of the page, or only in others. */
  otherLanguage: -0.8,
  /** A rival that does not occur in the language of the page. */
  rivalOtherLanguage: -3,
  /** By how much beside the span speaks of migration, at `TOPIC.steps`. */
  topic: {
    acronym: [-1.6, 0.6, 1.6, 2],
    /** Four letters that nobody else is known to use. */
    longAcronym: [-0.5, 0.4, 0.8, 0.8],
    /** “Ofpra”, “Cada”: also a first name, a word of another language. */
    asWord: [-2.5, 0, 0.5, 1],
    weak: [-4, 1.9, 2.2, 2.5],
    surname: [-1.6, 0, 0.8, 0.8],
    head: [0, 0, 0, 0],
    /** A name of one or two common words, such as one reads elsewhere too. */
    word: [-0.8, 0, 0.5, 0.5],
    phrase: [-3, -0.5, 0.5, 0.5],
    /** Outside the subject a rival is as likely as on any page; on it, it is not. */
    rival: [0, -0.4, -0.8, -1.2],
  },
  /** A matter of migration in the same block as a weak form. */
  topicNear: 1,
  /** Capitals in a line of capitals say nothing. */
  shouted: -1.5,
  /** Capitals in a line that has small letters: an acronym, not the name of the same letters. */
  capitalsOfName: -2,
  /** A common word with a capital among capitals is part of a proper name. */
  inProperName: -3,
  /** A weak form in a ticker, menu or comment. */
  outsideArticle: -2,
  /** A surname or head noun there: what the article names in full says nothing of a ticker’s footballer. */
  outsideShortForm: -6,
} as const;

/** How much each kind of thing says of the subject of a page. */
export const TOPIC = {
  steps: [0, 1, 2.5, 4],
  /** A word of the subject, or an entry that exists in it only. */
  word: 1,
  /** An entry that stands in other subjects too: persons, bodies, places by their full name. */
  other: 0.5,
  /** A form that may mean something of the subject. */
  weak: 0.3,
  hint: 0.3,
  /** All that is less than a word of the subject, together. */
  mostOfHints: 1.2,
  mostOfHintsInBlock: 0.5,
  /** UTF-16 units of a text in which each matter counts in full, about 150 words. */
  shortText: 900,
  /** How fast each matter counts for less as a text grows: 1 would be its density. */
  dilution: 0.85,
} as const;

/** A mention is marked from this sureness on. */
export const MARK_FROM = 0.8;

/** A sense this sure counts as present for what it is related to. */
export const SURE = 0.9;

/** The best sense must lead the next by this much (logits), or the span is left unmarked. */
export const LEAD = 1.2;
