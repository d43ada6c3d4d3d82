import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { broken, type FeedServer, file, type Respond, status } from '../../servers/feed-server.ts';
import { releaseOf } from '../../store/releases.ts';
import { otherKeys, publish } from './builders.ts';
import { type FeedWorld, openWorld } from './harness.ts';

const next = releaseOf('2026.11.26', 4);
const good = await publish({ release: next });
const LOGIN = '<!doctype html><title>Wi-Fi</title><form>Log in</form>';

let world: FeedWorld;
let server: FeedServer;
beforeAll(async () => {
  world = await openWorld();
  server = world.server;
  await world.subscribe();
});
afterAll(() => server.close());
beforeEach(() => world.serve(good));

const manifest = (respond: Respond) => () => void server.routes.set('/feed.json', respond);
const release = (respond: Respond) => () =>
  void server.routes.set(`/${good.manifest.file}`, respond);
const feed = (options: Parameters<typeof publish>[0]) => async () =>
  world.serve(await publish({ release: next, ...options }));
const fields = (more: object) => manifest(file(JSON.stringify({ ...good.manifest, ...more })));
const elsewhere =
  (path: string): Respond =>
  (request, response) => {
    const port = request.headers.host?.split(':')[1];
    response.writeHead(302, { location: `https://127.0.0.1:${port}${path}` }).end();
  };
/** A gigabyte of zeros in a megabyte: ten thousand times what was declared, in two ways. */
const bomb = gzipSync(Buffer.alloc(50_000_000));
const endless: Respond = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const more = () => {
    if (!response.destroyed && response.write(Buffer.alloc(65_536, 0x20))) setImmediate(more);
    else response.once('drain', more);
  };
  more();
};

describe('a server that misbehaves changes nothing', () => {
  it.each<[string, string, () => unknown]>([
    ['feed-unreachable', 'the manifest is gone', manifest(status(404))],
    ['feed-unreachable', 'the host is overloaded', manifest(status(503, { 'retry-after': '9' }))],
    ['feed-unreachable', 'nothing comes', manifest((_, response) => void response.destroy())],
    ['feed-unreachable', 'the release is gone', release(status(404))],
    [
      'feed-unreadable',
      'a login page instead of the manifest',
      manifest(status(200, { 'content-type': 'text/html' }, LOGIN)),
    ],
    ['feed-unreadable', 'a login page that calls itself JSON', manifest(file(LOGIN))],
    ['feed-unreadable', 'a login page instead of the release', release(status(200, {}, LOGIN))],
    ['feed-unreadable', 'an empty manifest', manifest(file(''))],
    ['feed-unreadable', 'a manifest nested 30,000 deep', manifest(file('['.repeat(30_000)))],
    [
      'feed-unreadable',
      'a manifest with a prototype key',
      manifest(file(good.text.replace('{', '{"__proto__":{},'))),
    ],
    ['feed-redirected', 'a redirect to another host', manifest(elsewhere('/feed.json'))],
    [
      'feed-redirected',
      'a redirect to http',
      manifest(
        (request, response) =>
          void response
            .writeHead(301, { location: `http://${request.headers.host}/feed.json` })
            .end(),
      ),
    ],
    [
      'feed-redirected',
      'a redirect in a circle',
      manifest(status(302, { location: '/feed.json' })),
    ],
    ['feed-redirected', 'the release redirected to another host', release(elsewhere('/other'))],
    ['feed-newer', 'a later format', fields({ format: 2 })],
    ['feed-signature', 'no signature', fields({ signature: undefined })],
    ['feed-signature', 'a field changed on the way', fields({ entries: 5 })],
    ['feed-other-key', 'another publisher', feed({ signer: otherKeys })],
    ['feed-other', 'another feed of the publisher', feed({ fields: { feed: 'other' } })],
    ['feed-expired', 'an expired manifest', feed({ fields: { expires: '2026-11-24' } })],
    ['feed-rollback', 'an older release', feed({ release: releaseOf('2026.11.1', 3) })],
    [
      'feed-truncated',
      'a connection that breaks in the manifest',
      manifest(broken(Buffer.from(good.text), 100)),
    ],
    ['feed-truncated', 'a connection that breaks in the release', release(broken(good.file, 50))],
    ['feed-truncated', 'a release cut and declared whole', release(file(good.file.slice(0, -20)))],
    ['feed-oversize', 'a manifest without an end', manifest(endless)],
    ['feed-oversize', 'a release without an end', release(endless)],
    [
      'feed-oversize',
      'a release longer than declared',
      release(file(Buffer.concat([good.file, good.file]))),
    ],
    [
      'feed-oversize',
      'a bomb in the encoding',
      release(
        (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
      ),
    ],
    ['feed-oversize', 'a signed bomb', feed({ fields: { unpacked: 1_000 } })],
    [
      'release-mismatch',
      'other bytes of the right size',
      release(file(good.file.with(30, (good.file[30] ?? 0) ^ 1))),
    ],
    ['release-mismatch', 'more entries than declared', feed({ fields: { entries: 3 } })],
    [
      'release-invalid',
      'entries out of the schema',
      feed({ json: JSON.stringify({ ...next, entries: [{ id: 'x' }] }), fields: { entries: 1 } }),
    ],
    [
      'release-invalid',
      'a release nested 200,000 deep',
      feed({ json: `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}` }),
    ],
    [
      'release-invalid',
      'a release with a prototype key',
      feed({ json: JSON.stringify(next).replace('{"id"', '{"__proto__":{},"id"') }),
    ],
    [
      'feed-newer',
      'a release of a later format',
      feed({ json: JSON.stringify({ ...next, format: 4 }) }),
    ],
  ])('%s: %s', async (error, _, misbehave) => {
    const before = [...world.used.values()];
    await misbehave();
    expect(await world.feeds.check(world.url)).toEqual({ ok: false, error });
    expect([...world.used.values()]).toEqual(before);
    expect(world.applied).toHaveLength(1);
    const [subscription] = await world.subscriptions.list();
    expect(subscription).toMatchObject({
      failure: { error },
      taken: { version: '2026.11.25' },
      seen: { version: '2026.11.25' },
    });
  });

  it('and a good answer afterwards is taken', async () => {
    const result = await world.feeds.check(world.url);
    expect(result.ok && result.value).toMatchObject({ taken: { version: '2026.11.26' } });
    expect(world.used.values().next().value).toMatchObject({ version: '2026.11.26' });
  });
});

describe('a first look refuses', () => {
  it.each<[string, string, () => unknown]>([
    ['feed-unreadable', 'a login page', manifest(status(200, {}, LOGIN))],
    ['feed-signature', 'a signature that does not fit', fields({ entries: 5 })],
    ['feed-expired', 'what has expired', feed({ fields: { expires: '2020-01-01' } })],
  ])('%s: %s', async (error, _, misbehave) => {
    await misbehave();
    const other = `https://127.0.0.1:${server.port}/feed.json`;
    expect(await world.subscriptions.look(other)).toEqual({ ok: false, error });
  });

  it.each([
    'http://localhost/feed.json',
    'javascript:alert(1)',
    'https://a:b@example.org/',
    'a b',
    '',
  ])('the address %s without a request', async (address) => {
    const before = server.requests.length;
    expect(await world.subscriptions.look(address)).toEqual({ ok: false, error: 'feed-address' });
    expect(server.requests).toHaveLength(before);
  });
});
