/** Longest text of one block, in UTF-16 units: some 60 printed pages without a paragraph. */
export const MAX_BLOCK = 200_000;
/** Most blocks in one request. */
export const MAX_BLOCKS = 20_000;

/** What the id of an entry looks like, and how long it is at most. */
export const ENTRY_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const MAX_ENTRY_ID = 80;

/** Longest dwell, in milliseconds. */
export const MAX_DWELL = 2_000;

/** Longest acronym that a page explains, and longest explanation, in UTF-16 units. */
export const MAX_FORM = 20;
export const MAX_LONG = 400;

/** Most names that a page is asked for at once, and the longest, in UTF-16 units. */
export const MAX_NAMES = 2_000;
export const MAX_NAME = 200;

/** Longest text on either side of a mark in a passage, in UTF-16 units, and most passages in one answer. */
export const MAX_PASSAGE = 400;
export const MAX_PASSAGES = 20;
