import type { FindingCode } from '../../lib/update/check/finding.ts';

/** What each finding says to a curator, and what to do about it. */
export const WORDS: Record<FindingCode, { message: (detail: string) => string; remedy: string }> = {
  'missing-language': {
    message: (lang) => `nothing in ${lang}`,
    remedy: 'Add a text in that language',
  },
  'duplicate-id': {
    message: (id) => `${id} is the id of two entries`,
    remedy: 'Merge them, or give one another id',
  },
  'dead-reference': {
    message: (id) => `there is no entry ${id}`,
    remedy: 'Correct the id, add that entry, or remove the reference',
  },
  'misdirected-relation': {
    message: (id) => `does not fit ${id}`,
    remedy: 'A relation is written once, on one side, and never to itself; a holder is a person',
  },
  'unknown-source': {
    message: (key) => `there is no source ${key}`,
    remedy: 'Add it under sources, or correct the key',
  },
  'no-source': {
    message: () => 'no source at all',
    remedy: 'Add a page that shows what the entry says',
  },
  'duplicate-name': {
    message: (other) => `also a full name of another entry (${other})`,
    remedy: 'Keep it where it belongs, or make it weak in both',
  },
  'colliding-acronym': {
    message: (other) => `also an acronym of another entry (${other})`,
    remedy: 'Give both entries cues: words that stand near by when this one is meant',
  },
  'overlapping-holders': {
    message: (both) => `two holders at once: ${both}`,
    remedy: 'Correct the dates: an office has one holder on a day',
  },
  'unstated-gap': {
    message: (span) => `nobody from ${span}`,
    remedy: 'Add the holder, or state the gap under gaps',
  },
  'long-summary': {
    message: (length) => `${length} characters`,
    remedy: 'Keep two or three sentences; move the rest to facts',
  },
  'short-summary': {
    message: () => 'a single sentence',
    remedy: 'Say as well why it matters in the news',
  },
  'loaded-word': {
    message: (word) => `“${word}” takes a side`,
    remedy: 'Use a neutral word, or quote it and say whose it is',
  },
  stale: {
    message: (date) => `last looked at in ${date}`,
    remedy: 'Check it again and put the new date',
  },
  'future-date': { message: (date) => `${date} lies ahead`, remedy: 'Correct the date' },
  'misplaced-field': {
    message: (kinds) => `only for ${kinds}`,
    remedy: 'Remove the field or correct the kind',
  },
};
