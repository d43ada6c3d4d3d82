import { setDefaultCACertificates } from 'node:tls';
import type { Entry } from '../../../lib/reference/entry.ts';
import type { Release } from '../../../lib/reference/release.ts';
import { createFeeds, type Feeds } from '../../../lib/update/feeds/feeds.ts';
import type { FeedPorts, FeedRelease } from '../../../lib/update/feeds/ports.ts';
import { openSubscriptions, type Subscriptions } from '../../../lib/update/feeds/subscriptions.ts';
import { type FeedServer, file, startFeedServer } from '../../servers/feed-server.ts';
import { type Published, publish, TODAY } from './builders.ts';

/** Feeds over a real https server, with a storage and a target in memory and a clock to turn. */
export interface FeedWorld {
  server: FeedServer;
  url: string;
  feeds: Feeds;
  subscriptions: Subscriptions;
  ports: FeedPorts;
  clock: { now: number };
  stored: Map<string, unknown>;
  /** What is in use by pack, as the store would have it. */
  used: Map<string, Release & { fileHash: string }>;
  applied: FeedRelease[];
  /** Puts a feed on the server. */
  serve(published: Published): void;
  /** Subscribes to what the server offers; throws where that fails. */
  subscribe(mode?: 'automatic' | 'ask'): Promise<void>;
}

/** Opens a world; close its server afterwards. `changes` replaces ports. */
export async function openWorld(changes: Partial<FeedPorts> = {}): Promise<FeedWorld> {
  const server = await startFeedServer();
  setDefaultCACertificates([server.cert]);
  const url = `https://localhost:${server.port}/feed.json`;
  const clock = { now: Date.parse(`${TODAY}T12:00:00Z`) };
  const stored = new Map<string, unknown>();
  const used: FeedWorld['used'] = new Map();
  const applied: FeedRelease[] = [];
  const ports: FeedPorts = {
    fetch: (address, options) => fetch(address, options),
    now: () => clock.now,
    random: () => 0.5,
    storage: {
      // Values are copied and pass through JSON, as in the browser’s storage.
      get: async (key) => copy(stored.get(key)),
      set: async (key, value) => void stored.set(key, copy(value)),
      remove: async (key) => void stored.delete(key),
    },
    alone: locks(),
    mayReach: async () => true,
    target: {
      current: async (pack) => {
        const release = used.get(pack);
        const entries: readonly Entry[] = release?.entries ?? [];
        return {
          ok: true,
          value: { entries, fileHash: release?.fileHash, pinned: false, served: entries },
        };
      },
      apply: async (update) => {
        applied.push(update);
        used.set(update.subscription.pack, { ...update.release, fileHash: update.fileHash });
        return { ok: true, value: {} };
      },
      remove: async (pack) => {
        used.delete(pack);
        return { ok: true, value: {} };
      },
    },
    ...changes,
  };
  const subscriptions = openSubscriptions(ports);
  const feeds = createFeeds(ports);
  const serve = ({ manifest, text, file: bytes }: Published) => {
    server.routes.set('/feed.json', file(text));
    server.routes.set(`/${manifest.file}`, file(bytes, 'application/gzip'));
  };
  serve(await publish());
  return {
    ...{ server, url, feeds, subscriptions, ports, clock, stored, used, applied, serve },
    async subscribe(mode = 'automatic') {
      const offer = await subscriptions.look(url);
      if (!offer.ok) throw new Error(offer.error);
      await subscriptions.add(offer.value, mode);
      const checked = await feeds.check(url);
      if (!checked.ok) throw new Error(checked.error);
    },
  };
}

/** Locks by name, as the browser gives them to all pages; those of a browser that was killed are gone. */
export function locks(): FeedPorts['alone'] {
  const running = new Map<string, Promise<unknown>>();
  return async (name, run) => {
    const before = running.get(name);
    const mine = (async () => {
      await before?.catch(() => undefined);
      return run();
    })();
    running.set(name, mine);
    return mine;
  };
}

function copy(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
