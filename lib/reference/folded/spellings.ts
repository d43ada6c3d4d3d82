/** One of the ways in which sites write the words of a title in an address. */
export interface Spelling {
  /** Stands for all words from the place reached to the last. */
  rest: string;
  /** Before two digits: for some words, so many after the place reached, and so many. */
  some: string;
  /** Between two words. */
  joint: string;
  /** The title’s words as they are spelled. */
  words(title: string): string[];
}

/** In capitals and small letters, in small letters alone, and as it is, as in an encyclopedia. */
export const SPELLINGS: readonly Spelling[] = [
  {
    ...{ rest: '~', some: '{', joint: '-' },
    words: (title) => bareWords(title.replace(/['’]/g, '').toLowerCase()),
  },
  { ...{ rest: '^', some: '}', joint: '-' }, words: bareWords },
  { ...{ rest: '`', some: '|', joint: '_' }, words: (title) => title.split(' ') },
];

/** Letters that are no plain letter with a mark. */
const LIGATURES = { œ: 'oe', Œ: 'Oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };

/** These, and the others that were met: to normalize whole titles takes much longer. */
const plain = new Map(Object.entries(LIGATURES));

/** Words in plain letters. The ranges are written out, since browsers differ in the characters that they know. */
function bareWords(title: string): string[] {
  return title.replace(/[^\0-\x7f]/g, plainLetter).match(/[0-9A-Za-z]+/g) ?? [];
}

function plainLetter(letter: string): string {
  const known = plain.get(letter);
  if (known !== undefined) return known;
  const bare = letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  plain.set(letter, bare);
  return bare;
}
