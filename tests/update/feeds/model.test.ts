import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createFeeds } from '../../../lib/update/feeds/feeds.ts';
import { openSubscriptions } from '../../../lib/update/feeds/subscriptions.ts';
import { type FeedServer, file, status } from '../../servers/feed-server.ts';
import { releaseOf } from '../../store/releases.ts';
import { type Published, publish } from './builders.ts';
import { type FeedWorld, locks, openWorld } from './harness.ts';

/*
 * Any sequence of what publishers, hosts, readers and browsers do, against a model of a few lines: which
 * version is served, which is in use, which waits. A browser may be killed at any call of a check.
 */
interface Model {
  /** What the host offers: a version, and whether it is sound. */
  offered: number;
  sound: boolean;
  subscribed: boolean;
  mode: 'automatic' | 'ask';
  seen: number;
  used: number;
  waiting: number;
}

const VERSIONS = 6;
const versions: Published[] = await Promise.all(
  Array.from({ length: VERSIONS }, (_, number) =>
    publish({ release: releaseOf(`2026.11.${number + 1}`, 3) }),
  ),
);

let world: FeedWorld;
let server: FeedServer;
beforeAll(async () => {
  world = await openWorld();
  server = world.server;
});
afterAll(() => server.close());
beforeEach(() => server.routes.clear());

/** What a check makes of the model. */
function checked(model: Model): void {
  const { offered, sound, mode, seen } = model;
  if (!model.subscribed || !sound || offered < seen) return;
  model.seen = offered;
  if (offered === model.used) model.waiting = 0;
  else if (offered === model.waiting) return;
  else if (mode === 'ask') model.waiting = offered;
  else {
    model.used = offered;
    model.waiting = 0;
  }
}

type Real = { ports: FeedWorld['ports'] };
type Command = fc.AsyncCommand<Model, Real>;

const number = (version: string | undefined) => Number(version?.split('.')[2] ?? 0);

/** What is in use must be what the model says, entry by entry, and the record must say the same. */
async function compare(model: Model): Promise<void> {
  const [subscription, ...more] = await world.subscriptions.list();
  expect(more).toEqual([]);
  expect(subscription !== undefined).toBe(model.subscribed);
  expect(number(subscription?.taken?.version)).toBe(model.used);
  expect(number(subscription?.waiting?.version)).toBe(model.waiting);
  expect(inUse()).toBe(model.used);
  // What waits is there to be applied, and nothing else is left.
  const kept = [...world.stored].filter(([key]) => key !== 'feeds').map(([, text]) => text);
  const { json } = versions[model.waiting - 1] ?? {};
  expect(kept).toEqual(json ? [new TextDecoder().decode(json)] : []);
}

function inUse(): number {
  const [used] = world.used.values();
  if (used) expect(used.entries).toEqual(releaseOf(used.version, 3).entries);
  return number(used?.version);
}

function command(
  name: string,
  check: (model: Readonly<Model>) => boolean,
  run: (model: Model, real: Real) => Promise<unknown>,
): Command {
  return {
    toString: () => name,
    check,
    async run(model, real) {
      await run(model, real);
      await compare(model);
    },
  };
}

const subscribed = (model: Readonly<Model>) => model.subscribed;
const feedsOf = ({ ports }: Real) => createFeeds(ports);

const publishing = (version: number) =>
  command(
    `publish ${version}`,
    () => true,
    async (model) => {
      const published = versions[version - 1];
      if (published) world.serve(published);
      Object.assign(model, { offered: version, sound: true });
    },
  );
const breaking = (how: string) =>
  command(
    `break: ${how}`,
    ({ offered }) => offered > 0,
    async (model) => {
      const published = versions[model.offered - 1];
      if (how === 'signature')
        server.routes.set(
          '/feed.json',
          file(published?.text.replace('rédaction', 'redaction') ?? ''),
        );
      if (how === 'login') server.routes.set('/feed.json', status(200, {}, '<!doctype html>'));
      if (how === 'down') server.routes.set('/feed.json', status(503));
      model.sound = false;
    },
  );
const subscribing = (mode: Model['mode']) =>
  command(
    `subscribe ${mode}`,
    (model) => !model.subscribed && model.sound && model.offered > 0,
    async (model, real) => {
      const offer = await world.subscriptions.look(world.url);
      if (!offer.ok) throw new Error(offer.error);
      await world.subscriptions.add(offer.value, mode);
      await feedsOf(real).check(world.url);
      Object.assign(model, { subscribed: true, mode, seen: 0, used: 0, waiting: 0 });
      checked(model);
    },
  );
const checking = command('check', subscribed, async (model, real) => {
  await feedsOf(real).check(world.url);
  checked(model);
});
const applying = command(
  'apply',
  ({ waiting }) => waiting > 0,
  async (model, real) => {
    expect((await feedsOf(real).apply(world.url)).ok).toBe(true);
    Object.assign(model, { used: model.waiting, waiting: 0 });
  },
);
const choosing = (mode: Model['mode']) =>
  command(`mode ${mode}`, subscribed, async (model) => {
    await world.subscriptions.setMode(world.url, mode);
    model.mode = mode;
  });
const leaving = command('unsubscribe', subscribed, async (model, real) => {
  await feedsOf(real).unsubscribe(world.url);
  Object.assign(model, { subscribed: false, used: 0, waiting: 0, seen: 0 });
});
/** A check that never comes back from its call number `last`, made or not; then a new start. */
const killing = (last: number, made: boolean) =>
  command(`kill at call ${last}${made ? ', made' : ''}`, subscribed, async (model, real) => {
    let calls = 0;
    let hung = () => {};
    const hangs = new Promise<void>((resolve) => {
      hung = resolve;
    });
    const cut =
      <A extends unknown[], T>(call: (...args: A) => Promise<T>) =>
      async (...args: A): Promise<T> => {
        if (++calls < last) return call(...args);
        if (made && calls === last) await call(...args);
        hung();
        return new Promise<T>(() => {});
      };
    const { ports } = real;
    const { storage, target } = ports;
    const dying = createFeeds({
      ...ports,
      alone: locks(),
      fetch: cut(ports.fetch),
      storage: { get: storage.get, set: cut(storage.set), remove: cut(storage.remove) },
      target: { ...target, current: cut(target.current), apply: cut(target.apply) },
    });
    const before = model.used;
    await Promise.race([dying.check(world.url), hangs]);
    real.ports = { ...ports, alone: locks() };
    world.subscriptions = openSubscriptions(real.ports);
    const after = { ...model };
    checked(after);
    expect([before, after.used]).toContain(inUse());
    // It is due again by itself, whatever happened.
    await feedsOf(real).check(world.url);
    checked(model);
  });

it('whatever happens, in whatever order, what is in use is what it should be', async () => {
  const modes = fc.constantFrom<Model['mode']>('automatic', 'ask');
  const publishes = fc.integer({ min: 1, max: VERSIONS }).map(publishing);
  const kills = fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.boolean())
    .map(([at, made]) => killing(at, made));
  const commands = [
    ...[publishes, publishes, kills, kills, kills],
    fc.constantFrom('signature', 'login', 'down').map(breaking),
    modes.map(subscribing),
    fc.constant(checking),
    fc.constant(applying),
    modes.map(choosing),
    fc.constant(leaving),
  ];
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 40, size: 'max' }), async (run) => {
      world.stored.clear();
      world.used.clear();
      server.routes.clear();
      await fc.asyncModelRun(
        (): { model: Model; real: Real } => ({
          model: {
            offered: 0,
            sound: false,
            subscribed: false,
            mode: 'ask',
            seen: 0,
            used: 0,
            waiting: 0,
          },
          real: { ports: { ...world.ports, alone: locks() } },
        }),
        run,
      );
    }),
    { numRuns: 80 },
  );
}, 60_000);
