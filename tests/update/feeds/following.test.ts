import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changedOnPage } from '../../../lib/update/feeds/digest.ts';
import { createFeeds } from '../../../lib/update/feeds/feeds.ts';
import { entry } from '../../reference/builders.ts';
import { file, status } from '../../servers/feed-server.ts';
import { releaseOf } from '../../store/releases.ts';
import { publish } from './builders.ts';
import { type FeedWorld, locks, openWorld } from './harness.ts';

const HOUR = 3_600_000;
const next = await publish({ release: releaseOf('2026.11.26', 4) });

let world: FeedWorld;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.server.close());

const first = async () => {
  const [subscription] = await world.subscriptions.list();
  if (!subscription) throw new Error('nothing subscribed to');
  return subscription;
};
const paths = () => world.server.requests.map(({ path }) => path);

describe('a subscription', () => {
  it('begins with a look that shows title and key, and takes nothing', async () => {
    const offer = await world.subscriptions.look(`localhost:${world.server.port}`);
    expect(offer.ok && offer.value).toMatchObject({
      url: world.url,
      manifest: { title: 'La rédaction', version: '2026.11.25', entries: 3 },
      fingerprint: expect.arrayContaining([expect.any(Number)]),
    });
    expect(paths()).toEqual(['/feed.json']);
    expect(await world.subscriptions.list()).toEqual([]);
  });

  it('takes the first release at once when automatic', async () => {
    await world.subscribe();
    expect(await first()).toMatchObject({
      mode: 'automatic',
      taken: { version: '2026.11.25', digest: { added: 3, changed: 0, removed: 0 } },
      checked: world.clock.now,
    });
    expect(world.applied).toMatchObject([{ automatic: true, release: { version: '2026.11.25' } }]);
    expect(world.used.size).toBe(1);
  });

  it('is there once: a second one is refused', async () => {
    await world.subscribe();
    expect(await world.subscriptions.look(world.url)).toEqual({ ok: false, error: 'feed-known' });
  });

  it('waits for a yes when asked to, and then applies what was shown', async () => {
    await world.subscribe('ask');
    expect(world.applied).toEqual([]);
    expect(await first()).toMatchObject({ waiting: { version: '2026.11.25', held: [] } });
    // The host may have moved on or be gone: the yes was to what was shown.
    world.server.routes.clear();
    expect(await world.feeds.apply(world.url)).toMatchObject({
      ok: true,
      value: { taken: { version: '2026.11.25', entries: 3 } },
    });
    expect(world.applied).toMatchObject([{ automatic: false }]);
    expect((await first()).waiting).toBeUndefined();
    expect([...world.stored.keys()]).toEqual(['feeds']);
    expect(await world.feeds.apply(world.url)).toEqual({ ok: false, error: 'feed-gone' });
  });

  it('that is unsigned is never automatic', async () => {
    world.serve(await publish({ signer: undefined }));
    await world.subscribe('automatic');
    expect(await first()).toMatchObject({ mode: 'ask', waiting: { version: '2026.11.25' } });
    const changed = await world.subscriptions.setMode(world.url, 'automatic');
    expect(changed.ok && changed.value.mode).toBe('ask');
    world.serve(await publish({ signer: undefined, release: releaseOf('2026.11.26', 4) }));
    await world.feeds.check(world.url);
    expect(world.applied).toEqual([]);
    expect(await first()).toMatchObject({ waiting: { version: '2026.11.26' } });
  });

  const more = (fields: object) => {
    const release = releaseOf('2026.11.26', 3);
    return { ...release, entries: [...release.entries, entry('one-more', fields)] };
  };
  const named = (preferred: string) => more({ names: { fr: { preferred }, en: { preferred } } });
  it.each([
    ['takes a fifth away', 'many-removed', releaseOf('2026.11.26', 2)],
    ['marks everyday words', 'everyday-names', named('les')],
    ['has a name of one letter', 'misleading', named('m')],
    ['turns the text around', 'misleading', more({ summary: { fr: 'a\u202eb', en: 'c' } })],
  ] as const)('holds an update that %s, even an automatic one', async (_, held, release) => {
    await world.subscribe();
    world.serve(await publish({ release }));
    await world.feeds.check(world.url);
    expect(world.applied).toHaveLength(1);
    expect(await first()).toMatchObject({ waiting: { version: '2026.11.26', held: [held] } });
  });

  it('asks when the reader chose so while an update was coming in', async () => {
    await world.subscribe('automatic');
    world.serve(next);
    const fetch: FeedWorld['ports']['fetch'] = async (url, options) => {
      await world.subscriptions.setMode(world.url, 'ask');
      return world.ports.fetch(url, options);
    };
    await createFeeds({ ...world.ports, fetch }).check(world.url);
    expect(await first()).toMatchObject({ mode: 'ask', waiting: { version: '2026.11.26' } });
    expect(world.applied).toHaveLength(1);
  });

  it('does not hold a name that another pack marks already', async () => {
    const release = named('les');
    const { target } = world.ports;
    const current: typeof target.current = async (pack) => {
      const content = await target.current(pack);
      const served = release.entries;
      return content.ok ? { ok: true, value: { ...content.value, served } } : content;
    };
    const feeds = createFeeds({ ...world.ports, target: { ...target, current } });
    await world.subscribe();
    world.serve(await publish({ release }));
    await feeds.check(world.url);
    expect(await first()).toMatchObject({ taken: { version: '2026.11.26' } });
  });

  it('holds an update of a pack whose release was restored by hand', async () => {
    await world.subscribe();
    world.serve(next);
    const { target } = world.ports;
    const current: typeof target.current = async (pack) => {
      const content = await target.current(pack);
      return content.ok ? { ok: true, value: { ...content.value, pinned: true } } : content;
    };
    const feeds = createFeeds({ ...world.ports, target: { ...target, current } });
    await feeds.check(world.url);
    expect(await first()).toMatchObject({ waiting: { held: ['pinned'] } });
    expect(world.applied).toHaveLength(1);
  });

  it('says how many cards changed, and how many of a page’s', async () => {
    await world.subscribe();
    world.serve(next);
    await world.feeds.check(world.url);
    const { digest } = (await first()).taken ?? {};
    expect(digest).toMatchObject({ added: 1, changed: 3, removed: 0 });
    expect(digest && changedOnPage(digest, ['body-1', 'body-3', 'elsewhere'])).toBe(2);
  });

  it('ends with its cards, its waiting release and its record', async () => {
    await world.subscribe('ask');
    expect(await world.feeds.unsubscribe(world.url)).toEqual({ ok: true, value: {} });
    expect(await world.subscriptions.list()).toEqual([]);
    expect([...world.stored.keys()]).toEqual(['feeds']);
    expect(await world.feeds.check(world.url)).toEqual({ ok: false, error: 'feed-gone' });
  });

  it('without the permission for its host asks nothing of it', async () => {
    await world.subscribe();
    const before = paths().length;
    const feeds = createFeeds({ ...world.ports, mayReach: async () => false });
    expect(await feeds.check(world.url)).toEqual({ ok: false, error: 'feed-permission' });
    expect(paths()).toHaveLength(before);
  });
});

describe('requests', () => {
  it('say what is known, and an unchanged feed costs one of them', async () => {
    await world.subscribe();
    const before = world.server.requests.length;
    const result = await world.feeds.check(world.url);
    expect(result.ok).toBe(true);
    const [request, ...more] = world.server.requests.slice(before);
    expect(more).toEqual([]);
    expect(request?.headers['if-none-match']).toMatch(/^"/);
    expect(request?.headers).not.toHaveProperty('cookie');
    expect(request?.headers).not.toHaveProperty('referer');
    expect(request?.headers['accept-language']).toBe('*');
  });

  it('use the date where a host gives no ETag', async () => {
    const lastModified = 'Wed, 25 Nov 2026 10:00:00 GMT';
    const { text, manifest } = await publish();
    world.server.routes.set('/feed.json', (request, response) => {
      const same = request.headers['if-modified-since'] === lastModified;
      response.writeHead(same ? 304 : 200, { 'last-modified': lastModified });
      response.end(same ? undefined : text);
    });
    await world.subscribe();
    expect((await world.feeds.check(world.url)).ok).toBe(true);
    expect(paths()).toEqual(['/feed.json', '/feed.json', `/${manifest.file}`, '/feed.json']);
  });

  it('take a file that the host unpacks on the way', async () => {
    const published = await publish();
    world.serve(published);
    world.server.routes.set(
      `/${published.manifest.file}`,
      (_, response) =>
        void response.writeHead(200, { 'content-encoding': 'gzip' }).end(published.file),
    );
    await world.subscribe();
    expect(world.applied).toHaveLength(1);
  });

  it('do not let “unchanged” outlive the last day', async () => {
    await world.subscribe();
    world.clock.now += 31 * 24 * HOUR;
    expect(await world.feeds.check(world.url)).toEqual({ ok: false, error: 'feed-expired' });
    world.serve(await publish({ fields: { expires: '2027-03-01' } }));
    expect((await world.feeds.check(world.url)).ok).toBe(true);
    expect(world.applied).toHaveLength(1);
  });
});

describe('failures', () => {
  it('are answered with longer and longer pauses, and forgotten after a success', async () => {
    await world.subscribe();
    const { routes } = world.server;
    routes.set('/feed.json', status(500));
    const pauses: number[] = [];
    for (let times = 1; times <= 11; times++) {
      await world.feeds.check(world.url);
      pauses.push((await first()).next - world.clock.now);
    }
    expect(pauses.slice(0, 4)).toEqual([5, 10, 20, 40].map((minutes) => minutes * 60_000));
    expect(pauses.slice(9)).toEqual([24 * HOUR, 24 * HOUR]);
    world.serve(next);
    await world.feeds.check(world.url);
    expect(await first()).toMatchObject({ next: world.clock.now + 24 * HOUR });
    expect((await first()).failure).toBeUndefined();
  });

  it('wait as long as the host asks, and not for ever', async () => {
    await world.subscribe();
    const waitFor = async (header: string) => {
      world.server.routes.set('/feed.json', status(429, { 'retry-after': header }));
      await world.feeds.check(world.url);
      return (await first()).next - world.clock.now;
    };
    expect(await waitFor('7200')).toBe(2 * HOUR + 5 * 60_000);
    const date = new Date(world.clock.now + 3 * HOUR).toUTCString();
    expect(await waitFor(date)).toBe(3 * HOUR + 10 * 60_000);
    expect(await waitFor('99999999999')).toBe(7 * 24 * HOUR + 20 * 60_000);
  });
});

describe('a background that is stopped', () => {
  /** An engine that is cut off at a call: it never comes back from it. */
  const cutOffAt = (ports: Partial<FeedWorld['ports']>) =>
    createFeeds({ ...world.ports, ...ports });
  const never = () => new Promise<never>(() => {});
  /** Starts a check, waits until it hangs, and forgets everything but the storage. */
  const stopped = async (feeds: ReturnType<typeof createFeeds>, hangs: () => boolean) => {
    void feeds.check(world.url);
    while (!hangs()) await new Promise((resolve) => setTimeout(resolve, 5));
    // Locks die with their owner.
    return createFeeds({ ...world.ports, alone: locks() });
  };

  it('in a request finds the feed due again soon, and takes the update then', async () => {
    await world.subscribe();
    world.serve(next);
    let asked = false;
    const cut = cutOffAt({
      fetch: (url, options) => {
        asked = !url.endsWith('feed.json');
        return asked ? never() : world.ports.fetch(url, options);
      },
    });
    const again = await stopped(cut, () => asked);
    expect((await first()).next).toBe(world.clock.now + 5 * 60_000);
    await again.checkDue();
    expect(world.applied).toHaveLength(1);
    world.clock.now += 5 * 60_000;
    await again.checkDue();
    expect(await first()).toMatchObject({ taken: { version: '2026.11.26' } });
    expect(world.applied).toHaveLength(2);
  });

  it('after the release was stored, and before that was noted, does not store it twice', async () => {
    await world.subscribe();
    world.serve(next);
    let applied = false;
    const target: FeedWorld['ports']['target'] = {
      ...world.ports.target,
      apply: async (update) => {
        await world.ports.target.apply(update);
        applied = true;
        return never();
      },
    };
    const again = await stopped(cutOffAt({ target }), () => applied);
    expect(await first()).toMatchObject({ taken: { version: '2026.11.25' } });
    expect((await again.check(world.url)).ok).toBe(true);
    expect(await first()).toMatchObject({ taken: { version: '2026.11.26' } });
    expect(world.applied).toHaveLength(2);
  });

  it('after the waiting release was stored, and before that was noted, offers it', async () => {
    await world.subscribe('ask');
    world.serve(next);
    let stored = false;
    const storage: FeedWorld['ports']['storage'] = {
      ...world.ports.storage,
      set: async (key, value) => {
        await world.ports.storage.set(key, value);
        if (!key.startsWith('feed-waiting')) return;
        stored = true;
        await never();
      },
    };
    const again = await stopped(cutOffAt({ storage }), () => stored);
    // What waits is not what was shown: applying it is refused, and nothing changed.
    expect(await again.apply(world.url)).toEqual({ ok: false, error: 'feed-gone' });
    expect(world.applied).toEqual([]);
    await again.check(world.url);
    expect(await again.apply(world.url)).toMatchObject({
      value: { taken: { version: '2026.11.26' } },
    });
  });
});

describe('several pages of the extension', () => {
  it('that check at once take an update once', async () => {
    await world.subscribe();
    world.serve(next);
    const other = createFeeds(world.ports);
    await Promise.all([world.feeds.check(world.url), other.check(world.url)]);
    expect(world.applied).toHaveLength(2);
  });

  it('lose no subscription when they change the list at once', async () => {
    const texts = file((await publish()).text);
    for (const name of ['a', 'b', 'c']) world.server.routes.set(`/${name}.json`, texts);
    await Promise.all(
      ['a', 'b', 'c'].map(async (name) => {
        const offer = await world.subscriptions.look(world.url.replace('feed', name));
        if (offer.ok) await world.subscriptions.add(offer.value, 'automatic');
      }),
    );
    expect((await world.subscriptions.list()).map(({ url }) => url.at(-6)).sort()).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('keep the readable subscriptions when one is damaged', async () => {
    await world.subscribe();
    const list = world.stored.get('feeds') as unknown[];
    world.stored.set('feeds', [{ url: 3 }, 'x', ...list]);
    expect(await world.subscriptions.list()).toHaveLength(1);
  });
});
