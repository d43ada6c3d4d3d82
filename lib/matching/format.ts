/**
 * Layout of an index: a header of 32-bit numbers, then four arrays of 32-bit numbers, all in the byte
 * order of the machine (a blob from a machine of the other order has another magic).
 *
 * - slots: an open hash table, two numbers a slot: the hash of a sequence of words, and a value: 0 for
 *   an empty slot, else bit 0: longer forms begin so; above it: 1 + first entry, or 0 for none;
 * - entries: three numbers for each writing of a form, those of the same hash together: its check, one bit
 *   a word for the plural endings it has itself, its number with the flags below;
 * - firsts: a filter of the hashes of the first word, in all its writings;
 * - openings: a filter of the hashes of whole one-word forms and of the first two words of others.
 */
export const MAGIC = 0x58_4d_50_52;

/** An index of another version must be compiled again. */
export const VERSION = 2;

/** The header: magic, version, bytes in all, then the lengths of the four arrays. */
export const HEADER = 7;
export const WORD_BYTES = 4;

/** Numbers a slot and an entry. */
export const SLOT = 2;
export const ENTRY = 3;

/** Flags in an entry's last number. */
export const LAST = 1 << 31;
export const EXACT = 1 << 30;
export const TAKES_S = 1 << 29;
export const TAKES_X = 1 << 28;
export const PROCLITICS = 1 << 27;
export const NUMBER = (1 << 27) - 1;

/** Words a form may have: as many as there are bits for their plurals. */
export const MOST_WORDS = 32;
