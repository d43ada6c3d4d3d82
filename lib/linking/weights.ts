/**
 * How much each kind of evidence counts, in logits: a mention is as likely to be right as
 * `1 / (1 + e^-sum)`. Set by reasoning from odds and checked with `npm run evaluate`; the meaning of
 * each is in `docs/linking.md`.
 */
export const WEIGHTS = {
  /** What the way it is written says by itself. */
  name: 2.5,
  oneWordName: 1.6,
  /** “Frontex”: one word that is a body, a person or a system. */
  properWord: 2,
  longAcronym: 0.7,
  shortAcronym: -0.5,
  weak: -0.5,
  surname: -3.3,
  head: -2.7,

  /** The page spells the form out as this sense, or as something else. */
  definedHere: 1.7,
  definedOtherwise: -8,
  /** The full name stands on the page: of a person or body named in short, of an acronym or a weak form. */
  fullNameHere: 5.2,
  /** The body of this noun that was named last. */
  lastNamed: 1.5,
  longFormHere: 0.6,
  /** A surname that on a page about migration is hardly anybody else's. */
  surnameAlone: 5.4,
  /** A surname of somebody who held an office at the time of the page. */
  surnameInOffice: 4.7,
  /** “M.” before a surname; an initial that fits, or not; a first name that is not this person's. */
  honorific: 1.8,
  initial: 3.5,
  ownFirstName: 1.5,
  otherFirstName: -4,
  /** The text says beside the name that it is somebody else's. */
  namesake: -3,
  /** Off the subject: each word of public affairs in the same block, at most two. */
  affairsNear: 0.5,
  /** Off the subject the page has no such word, nor another name that is known. */
  alone: -1.5,
  /** Somebody else on the page has the surname. */
  otherBearer: -3.4,
  /** The page is from years in which the person held no office, by ten years or more. */
  longAgo: -1.2,
  /** Each related sense that is surely on the page, at most two. */
  related: 0.4,
  /** Each cue in the same block, at most three. */
  cueNear: 1.1,
  /** Cues of another meaning in the block, and none of this one. */
  rivalCue: -2,
  /** Letters in a block that says nothing of the subject, on a page that does. */
  quietBlock: -0.6,
  /** For each logit that the best sense is ahead of known rivals, and at most. */
  perLead: 0.25,
  othersExcluded: 0.8,
  /** A rival of the same form is named on the page. */
  rivalHere: -3.2,
  /** A country's adjective is joined to the name: the sense's own, or another's. */
  joinedCountry: 3,
  joinedOther: -5.7,
  /** The same block speaks of a country of the sense, or the page only of others. */
  countryNear: 0.5,
  otherCountry: -1.9,
  /** The country that was named last before the span is the sense's. */
  countryLast: 1,
  /** No country is named: that of the page's language is meant. */
  homeCountry: 0.1,
  /** The country of the site. */
  siteCountry: 1,
  /** The form is a name in the language of the page, or only in others. */
  otherLanguage: -1.4,
  /** A rival that does not occur in the language of the page. */
  rivalOtherLanguage: -3,
  /** Capitals in a line of capitals say nothing. */
  shouted: -1.5,
  /** Capitals in a line that has small letters: an acronym, not the name of the same letters. */
  capitalsOfName: -2,
  /** A common word with a capital among capitals is part of a proper name. */
  inProperName: -4,
  /** The name of a body that goes on as another's. */
  nameGoesOn: -2,
  /** Part of what the page spells out as something of its own. */
  inOtherLongForm: -6,
  /** A common word with a capital inside a sentence. */
  capitalInside: -0.5,
  /** Letters in a ticker, menu or comment: what the article spells out says nothing of those. A common word there. */
  outsideAcronym: -3,
  outsideArticle: -2.1,
  /** A surname or head noun there: what the article names in full says nothing of a ticker’s footballer. */
  outsideShortForm: -6.2,
} as const;

/** A weight of `WEIGHTS`, by name. */
export type WeightName = keyof typeof WEIGHTS;

/** By how much beside the span speaks of migration, at `TOPIC.steps`: the weight of such a form. */
export const AT_TOPIC = {
  acronym: [-4, -1.9, 0.8, 0.8, 0.8],
  /** Three letters of something that exists in the subject only; that nobody else is known to use. */
  topicalAcronym: [-4, -1.9, 1.2, 1.6, 1.8],
  loneAcronym: [-4, -1.9, 0.8, 1.5, 1.5],
  /** Four letters that nobody else is known to use. */
  longAcronym: [-2.7, 0.4, 2, 2.2, 2.2],
  /** “Ofpra”, “Cada”: also a first name, a word of another language. */
  asWord: [-4.8, -1.2, 1.4, 1.7, 1.7],
  weak: [-5.7, -1.1, 1.4, 1.5, 1.5],
  surname: [-6.2, -2.6, 2.2, 2.2, 2.2],
  head: [0, 0, 0.1, 0.3, 0.3],
  /** A name of one or two common words, such as one reads elsewhere too. */
  word: [-3.3, -2.4, 0.4, 0.4, 0.9],
  /** One that is itself a word of the subject: “demandeurs d’asile”. */
  topicWord: [-3, -1.8, 0.4, 0.4, 0.9],
  phrase: [-4.8, -3.3, 0.1, 0.1, 0.6],
  /** A person’s full name; any other name that is not common words. Elsewhere it may be a namesake. */
  person: [-3.1, -1.2, 2.3, 2.3, 2.3],
  proper: [-2, -0.8, 0.4, 1.5, 1.5],
  /** One of one word: brands, teams and dogs are called so too. */
  properWord: [-5, -0.8, 0.4, 1.5, 1.5],
  /** A name of three words and more of something that exists in the subject only: it speaks for itself. */
  topicalName: [-1, 0.4, 1.2, 1.5, 1.5],
  /** Outside the subject a rival is as likely as on any page; on it, it is not. */
  rival: [0, 0, -0.4, -0.8, -1.2],
} as const;

/** A kind of form that the subject of the page speaks for or against. */
export type TopicForm = keyof typeof AT_TOPIC;

/** How much each kind of thing says of the subject of a page. */
export const TOPIC = {
  steps: [-3, 0, 1, 2.5, 4],
  /** A word of the subject, or an entry that exists in it only. */
  word: 1,
  /** An entry that stands in other subjects too: persons, bodies, places by their full name. */
  other: 0.5,
  /** A form that may mean something of the subject. */
  weak: 0.3,
  hint: 0.3,
  /** A word of another subject, against those. */
  elsewhere: 0.7,
  /** All that is less than a word of the subject, together. */
  mostOfHints: 1.2,
  mostOfHintsInBlock: 0.5,
  /** UTF-16 units of a text in which each matter counts in full, about 150 words. */
  shortText: 900,
  /** How fast each matter counts for less as a text grows: 1 would be its density. */
  dilution: 0.85,
} as const;

/** A mention is marked from this sureness on. */
export const MARK_FROM = 0.7;

/** A sense this sure counts as present for what it is related to. */
export const SURE = 0.9;

/** The best sense must lead the next by this much (logits), or the span is left unmarked. */
export const LEAD = 0.8;
