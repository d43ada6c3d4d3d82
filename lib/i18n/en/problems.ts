import type { ProblemWords } from '../problems.ts';

export const problems: ProblemWords = {
  'missing-language': [(lang) => `nothing in ${lang}`, 'Add a text in that language.'],
  'duplicate-id': [
    (number) => `the same id as another entry (${number})`,
    'Merge the two entries, or give one another id.',
  ],
  'dead-reference': [
    (id) => `there is no entry ${id}`,
    'Correct the id, add that entry, or remove the reference.',
  ],
  'misdirected-relation': [
    (id) => `does not fit ${id}`,
    'A relation is written once, on one side, and never to itself; a holder is a person.',
  ],
  'unknown-source': [
    (key) => `there is no source ${key}`,
    'Add it to the sources of the entry, or correct its name.',
  ],
  'no-source': [() => 'no source at all', 'Add a page that shows what the entry says.'],
  'duplicate-name': [
    (other) => `also the name of another entry (${other})`,
    'Keep it where it belongs, or give this entry the id of the other.',
  ],
  'colliding-acronym': [
    (other) => `also an acronym of another entry (${other})`,
    'Give both entries cues: words that stand near by when this one is meant.',
  ],
  'overlapping-holders': [
    (both) => `two holders at once: ${both}`,
    'Correct the dates: an office has one holder on a day.',
  ],
  'unstated-gap': [(span) => `nobody for ${span}`, 'Add the holder, or say why there is none.'],
  'long-summary': [(length) => `${length} characters`, 'Keep two or three sentences.'],
  'short-summary': [() => 'a single sentence', 'Say as well why it is in the news.'],
  'loaded-word': [
    (word) => `“${word}” takes a side`,
    'Use a neutral word, or quote it and say whose it is.',
  ],
  stale: [(date) => `last looked at in ${date}`, 'Check the entry again and change the date.'],
  'future-date': [(date) => `${date} lies ahead`, 'Correct the date.'],
  'misplaced-field': [
    (kinds) => `only for entries of the kind ${kinds}`,
    'Remove this field, or correct the kind of the entry.',
  ],
  'not-an-entry': [() => 'is not an entry', 'Remove this item from the file.'],
  missing: [() => 'is missing', 'Add this field.'],
  'wrong-type': [(wanted) => `should be: ${wanted}`, 'Write the value in that form.'],
  'unknown-field': [(names) => `unknown field: ${names}`, 'Remove the field, or correct its name.'],
  'not-one-of': [() => 'is not one of the allowed values', 'Choose one of the allowed values.'],
  'too-long': [(most) => `too long: ${most} at most`, 'Shorten it.'],
  'too-short': [(least) => `too short: ${least} at least`, 'Complete it, or remove the field.'],
  'bad-date': [() => 'is not a certain date', 'Write 2026, 2026-11 or 2026-11-25.'],
  'wrong-dates': [
    () => 'these dates contradict each other',
    'Give a single day, or a beginning and an end in this order; an open end needs the date on which it was confirmed.',
  ],
  'bad-id': [() => 'is not an id', 'Use small letters without accents, digits and hyphens.'],
  'bad-address': [
    () => 'is not a safe address',
    'Give the complete address, beginning with https://.',
  ],
  'bad-country': [() => 'is not a country code', 'Write two capitals: FR, MA, EU.'],
  'bad-form': [() => 'does not have the expected form', 'Correct this field.'],
  'outer-space': [() => 'begins or ends with a space', 'Remove that space.'],
  'control-characters': [
    () => 'contains a line break or a control character',
    'Write the text on one line.',
  ],
  'no-language': [() => 'is in no language', 'Give it in one language at least.'],
  'wrong-holder': [() => 'this holder is incomplete', 'Give a person or a name, and a date.'],
  'broken-text': [() => 'the text is damaged', 'Copy it again from where it came.'],
  'hidden-direction': [
    () => 'contains characters that change the direction of writing',
    'Delete the text and type it again.',
  ],
  'invisible-characters': [
    () => 'contains invisible characters',
    'Delete the text and type it again.',
  ],
  'mixed-scripts': [
    () => 'mixes two alphabets in one word',
    'Type the name again, in one alphabet.',
  ],
  lookalike: [
    (other) => `reads like ${other} and is not the same`,
    'Type the name again; if it is the same thing, use the same id.',
  ],
  'too-many-names': [
    (most) => `more than ${most} names in one language`,
    'Keep the forms that people really meet.',
  ],
  'one-letter': [
    () => 'too short for a name: it would be marked everywhere',
    'Give a name of at least two letters.',
  ],
  'everyday-name': [
    (name) => `${name}: an everyday word: it would be marked everywhere`,
    'Give a more precise name.',
  ],
  'forbidden-key': [
    () => 'contains a reserved field',
    'Do not use this file: it tries to change the program.',
  ],
  'relation-cycle': [
    () => 'its relations lead back to itself',
    'Remove the relation that closes the circle.',
  ],
};
