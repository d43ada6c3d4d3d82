/**
 * Everything that can go wrong, as codes. The list is closed: each code has a sentence in every
 * language of the interface (`errors` in `lib/i18n`), saying what happened, what was kept, what to do.
 */
export const ERROR_CODES = [
  /** The reference data is not readable yet; it will be in a moment. */
  'data-loading',
  /** Neither the store nor the packaged release can be read. */
  'data-missing',
  /** The store was damaged and the packaged release is in use. */
  'data-damaged',
  /** The active release has no entry with this id. */
  'entry-gone',
  /** The generation asked for is not kept any more. */
  'generation-gone',
  /** A release does not fit the schema. */
  'release-invalid',
  /** A release does not have the count or hash that it declares. */
  'release-mismatch',
  /** The packs were changed elsewhere since the comparison was made. */
  'changed-meanwhile',
  /** The active generation was restored by hand, and stays until it is released. */
  'pinned',
  /** An update would change more than is usual and waits to be confirmed. */
  'update-held',
  /** The user stopped it. */
  'cancelled',
  /** Own entries were lost from the database and came back from their second copy. */
  'own-restored',
  /** Whole packs were lost from the database and came back from their second copies. */
  'packs-restored',
  /** A file is larger than what can be taken in. */
  'file-too-large',
  /** A file is not text in UTF-8. */
  'file-not-text',
  /** A file is none of the formats that can be read, or is cut off. */
  'file-unreadable',
  /** A file nests deeper than any of our formats does. */
  'file-too-deep',
  /** A file has no entry that can be taken. */
  'file-empty',
  /** A release was made for a newer version of the extension. */
  'format-newer',
  /** The disk is full. */
  'storage-full',
  /** The browser does not let the extension store anything. */
  'storage-denied',
  /** The database cannot be read, though something was stored in it: own entries are in their second copy. */
  'storage-unreadable',
  /** The other end sent something that does not fit the contract. */
  'message-invalid',
  /** The sender may not ask for this. */
  'not-allowed',
  /** Nobody answers at the other end. */
  'unreachable',
  /** The extension was updated or removed under this page: only reloading the page helps. */
  'outdated',
  /** The browser lets no extension into this page. */
  'page-closed',
  /** A feed's address is not https, or carries a name and password. */
  'feed-address',
  /** The browser was not allowed to reach the feed's host. */
  'feed-permission',
  /** There is a subscription to this feed already. */
  'feed-known',
  /** There is no such subscription, or nothing of it waits (any more). */
  'feed-gone',
  /** The feed's host did not answer, or answered with an error. */
  'feed-unreachable',
  /** The feed's address leads to another one. None is followed, wherever it leads. */
  'feed-redirected',
  /** What came is not a feed: a login page, an error page, a broken file. */
  'feed-unreadable',
  /** The feed is made for a later version of the extension. */
  'feed-newer',
  /** The signature is wrong or missing. */
  'feed-signature',
  /** The feed is signed by another key than the one that was compared. */
  'feed-other-key',
  /** The right key signed it, for another feed. */
  'feed-other',
  /** The feed's last day has passed. */
  'feed-expired',
  /** The feed offers an older release than before, or another one under the same number. */
  'feed-rollback',
  /** Less came than was declared. */
  'feed-truncated',
  /** More came than was declared. */
  'feed-oversize',
  /** A program error. */
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
