import { z } from 'zod';
import type { ErrorCode } from '../../messages/errors.ts';
import { FEED_MODES, HOLDS } from './choices.ts';
import { manifestSchema } from './manifest.ts';

const time = z.int().nonnegative();
const count = z.int().nonnegative();

/** What an update does to the cards, in numbers, with the ids of the entries it adds or changes. */
const digest = z.object({
  added: count,
  changed: count,
  removed: count,
  ids: z.array(z.string()),
});

const announced = z.object({
  version: z.string(),
  date: z.string(),
  entries: count,
  sha256: z.string(),
});

const subscription = z.object({
  /** Address of the manifest. There is one subscription for each. */
  url: z.string(),
  /** Pack that the releases go to. */
  pack: z.string(),
  /** What was compared when subscribing, and binds from then on. */
  feed: z.string(),
  title: z.string(),
  key: z.string().optional(),
  mode: z.enum(FEED_MODES),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** Newest release ever announced and found good. */
  seen: announced.pick({ version: true, sha256: true }).optional(),
  /** The release in use, when it was taken (ms since 1970), and what it changed. */
  taken: announced.extend({ at: time, digest }).optional(),
  /** A release that waits for a yes. `held`: what even automatic feeds ask about. */
  waiting: announced
    .extend({ digest, held: z.array(z.enum(HOLDS)), manifest: manifestSchema })
    .optional(),
  /** Last day of the newest manifest: an unchanged answer does not renew it. */
  expires: z.string().optional(),
  /** Last check that went well, in ms since 1970. */
  checked: time.optional(),
  failure: z
    .object({
      error: z.custom<ErrorCode>((value) => typeof value === 'string'),
      at: time,
      times: count,
    })
    .optional(),
  /** When the next check is due, in ms since 1970. */
  next: time,
});

export type FeedDigest = z.output<typeof digest>;
export type Subscription = z.output<typeof subscription>;

/** Reads stored subscriptions; one that is unreadable does not cost the others. */
export function parseSubscriptions(stored: unknown): Subscription[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((item) => {
    const read = subscription.safeParse(item);
    return read.success ? [read.data] : [];
  });
}

/** Whether updates of a feed may be applied without a yes: signed ones only, whatever was chosen. */
export function appliesUnasked({ key, mode }: Pick<Subscription, 'key' | 'mode'>): boolean {
  return key !== undefined && mode === 'automatic';
}
