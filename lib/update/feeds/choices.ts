/** How updates of a feed are taken: at once, or after the reader said yes. */
export const FEED_MODES = ['automatic', 'ask'] as const;
export type FeedMode = (typeof FEED_MODES)[number];

/**
 * Why an update is not applied unasked: too many entries would go or be renamed, everyday words would be
 * marked, texts or names are made to mislead, an older release was restored by hand.
 */
export const HOLDS = [
  'many-removed',
  'many-renamed',
  'everyday-names',
  'misleading',
  'pinned',
] as const;
export type FeedHold = (typeof HOLDS)[number];
