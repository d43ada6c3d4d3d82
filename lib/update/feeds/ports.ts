import type { Result } from '../../messages/result.ts';
import type { Entry } from '../../reference/entry.ts';
import type { Release } from '../../reference/release.ts';
import type { RequestPorts } from './request.ts';
import type { Subscription } from './subscription.ts';

/** A store of values by key that survives restarts. Rejects when it cannot store. */
export interface FeedStorage {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** What is in use of a pack. */
export interface PackContent {
  entries: readonly Entry[];
  /** SHA-256 of the release’s JSON; none where there is no release yet. */
  fileHash?: string | undefined;
  /** An older release was restored by hand: no update replaces it unasked. */
  pinned: boolean;
  /** All entries that are served, of every pack: what tells everyday words. */
  served: readonly Entry[];
}

export interface FeedRelease {
  subscription: Subscription;
  release: Release;
  /** SHA-256 of its JSON. */
  fileHash: string;
  /** Bytes of its JSON. */
  bytes: number;
  /** Nobody said yes to it just now. */
  automatic: boolean;
}

/** Where releases go. Each call does all or nothing. */
export interface FeedTarget {
  current(pack: string): Promise<Result<PackContent>>;
  apply(update: FeedRelease): Promise<Result<unknown>>;
  /** Takes the feed’s pack away. */
  remove(pack: string): Promise<Result<unknown>>;
}

export interface SubscriptionPorts extends RequestPorts {
  storage: FeedStorage;
  /** Runs one at a time by name, across all pages of the extension. */
  alone: <T>(name: string, run: () => Promise<T>) => Promise<T>;
  /** Whether the browser lets the extension reach this address. */
  mayReach: (url: string) => Promise<boolean>;
}

export interface FeedPorts extends SubscriptionPorts {
  /** A number from 0 to 1, for jitter. */
  random: () => number;
  target: FeedTarget;
}
