import type { ErrorCode } from '../messages/errors.ts';
import type { ErrorSentences } from './errors.ts';

/** The failures of feeds. They are shown in the options page only. */
export type FeedErrorWords = Record<Extract<ErrorCode, `feed-${string}`>, ErrorSentences>;
