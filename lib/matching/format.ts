/** First word of every index. */
export const MAGIC = 0x58_4d_50_52;

/** Version of the layout; an index of another version must be compiled again. */
export const VERSION = 1;
