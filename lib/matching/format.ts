/**
 * Layout of an index: a header of 32-bit numbers, then five arrays of 32-bit numbers, all in the byte
 * order of the machine (a blob from a machine of the other order has another magic).
 *
 * - slots: an open hash table, two numbers a slot: the hash of the words of a whole form, and 1 + where its
 *   entries begin; 0 for an empty slot;
 * - entries: two or three numbers for each writing of a form, those of the same hash together: its check, its
 *   number with the flags below, and one bit a word for the plural endings it has itself, if any;
 * - firsts: a filter of the hashes of the first word, in all its writings;
 * - openings: a filter of one-word forms, of the first word of others, and of their first two words;
 * - sequences: a filter of the hashes of two words and more by which longer forms begin, and of whole forms.
 */
export const MAGIC = 0x58_4d_50_52;

/** An index of another version must be compiled again. */
export const VERSION = 4;

/** The header: magic, version, bytes in all, then the lengths of the arrays. */
export const HEADER = 8;
export const WORD_BYTES = 4;

/** Numbers a slot. */
export const SLOT = 2;

/** Flags in the second number of an entry. */
export const LAST = 1 << 31;
export const EXACT = 1 << 30;
export const TAKES_S = 1 << 29;
export const TAKES_X = 1 << 28;
export const PROCLITICS = 1 << 27;
/** A third number follows. */
export const PLURALS = 1 << 26;
export const NUMBER = (1 << 26) - 1;

/** Words a form may have: as many as there are bits for their plurals. */
export const MOST_WORDS = 32;
