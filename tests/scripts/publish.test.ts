import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyWords } from '../../lib/i18n/key-words.ts';
import { FeedProblem, readKeyFile } from '../../scripts/feeds/key-file.ts';
import { keygenCommand } from '../../scripts/feeds/keygen-command.ts';
import { publishCommand } from '../../scripts/feeds/publish-command.ts';
import { file } from '../servers/feed-server.ts';
import { releaseOf } from '../store/releases.ts';
import { type FeedWorld, openWorld } from '../update/feeds/harness.ts';

const place = mkdtempSync(join(tmpdir(), 'reperes-feed-'));
const folder = join(place, 'feed');
const key = join(place, 'feed.key');
const releaseFile = join(place, 'release.json');
afterAll(() => rmSync(place, { recursive: true }));

/** Runs a command in this process, as its script would. */
const run = async (command: (args: string[]) => Promise<string>, ...args: string[]) => {
  try {
    return { ok: true, said: await command(args) };
  } catch (error) {
    if (!(error instanceof FeedProblem)) throw error;
    return { ok: false, said: error.message };
  }
};
const keygen = (...args: string[]) => run(keygenCommand, ...args);
const publish = (...more: string[]) =>
  run(publishCommand, folder, '--key', key, '--release', releaseFile, ...more);
const give = (version: string, count: number, note?: string) =>
  writeFileSync(releaseFile, JSON.stringify(releaseOf(version, count, note)));
const giveTwice = () => {
  const { entries, ...rest } = releaseOf('2026.11.28', 2);
  const twice = [...entries, ...entries.slice(1)];
  writeFileSync(releaseFile, JSON.stringify({ ...rest, entries: twice }));
};
const manifest = () => JSON.parse(readFileSync(join(folder, 'feed.json'), 'utf8'));
const named = ['--name', 'newsroom', '--title', 'La rédaction'];

describe('a publisher', () => {
  let world: FeedWorld;
  const upload = () => {
    world.server.routes.clear();
    for (const name of readdirSync(folder))
      world.server.routes.set(`/${name}`, file(readFileSync(join(folder, name))));
  };
  beforeAll(async () => {
    world = await openWorld({ now: Date.now });
  });
  afterAll(() => world.server.close());

  it('makes a key that only its owner can read, once', async () => {
    const made = await keygen(key);
    expect(made.ok).toBe(true);
    expect(statSync(key).mode & 0o077).toBe(0);
    const before = readFileSync(key, 'utf8');
    expect(await keygen(key)).toMatchObject({ ok: false });
    expect(readFileSync(key, 'utf8')).toBe(before);
    const shown = (await keygen(key, '--show')).said;
    expect(made.said).toContain(shown.trim());
    expect(shown).toContain(readKeyFile(key).publicKey);
  });

  it('publishes a feed that readers subscribe to, with the words that were shown', async () => {
    give('2026.11.25', 30);
    expect(await publish(...named)).toMatchObject({ ok: true });
    expect(readdirSync(folder)).toEqual(['feed.json', manifest().file]);
    upload();
    const offer = await world.subscriptions.look(world.url);
    if (!offer.ok) throw new Error(offer.error);
    const words = keyWords(offer.value.fingerprint ?? [], 'ar').join(' ');
    expect((await keygen(key, '--show')).said).toContain(words);
    await world.subscriptions.add(offer.value, 'automatic');
    const subscribed = await world.feeds.check(world.url);
    expect(subscribed.ok && subscribed.value).toMatchObject({
      title: 'La rédaction',
      taken: { version: '2026.11.25', entries: 30 },
    });
  });

  it('publishes an update that readers take, and keeps the file of the one before', async () => {
    const before = manifest().file;
    give('2026.11.26', 31);
    expect(await publish()).toMatchObject({ ok: true });
    expect(readdirSync(folder).sort()).toEqual(['feed.json', before, manifest().file].sort());
    upload();
    const checked = await world.feeds.check(world.url);
    expect(checked.ok && checked.value.taken).toMatchObject({ version: '2026.11.26', entries: 31 });
    give('2026.11.27', 31);
    await publish();
    expect(readdirSync(folder)).not.toContain(before);
  });

  it('renews a feed without a new release', async () => {
    upload();
    await world.feeds.check(world.url);
    const { sha256, expires } = manifest();
    expect((await publish('--days', '200')).said).toContain('signed anew');
    expect(manifest()).toMatchObject({ sha256 });
    expect(manifest().expires > expires).toBe(true);
    upload();
    const applied = world.applied.length;
    expect((await world.feeds.check(world.url)).ok).toBe(true);
    expect(world.applied).toHaveLength(applied);
  });

  it('publishes entries that refer to others, which readers have from elsewhere', async () => {
    const release = releaseOf('2026.11.27.1', 3);
    const entries = release.entries.slice(1);
    writeFileSync(releaseFile, JSON.stringify({ ...release, entries }));
    expect(await publish()).toMatchObject({ ok: true });
    expect(manifest()).toMatchObject({ version: '2026.11.27.1', entries: 2 });
    give('2026.11.27.1', 3);
  });

  const otherKey = join(place, 'other.key');
  const having = async (first: unknown, ...more: string[]) => {
    await first;
    return publish(...more);
  };
  it.each<[string, RegExp, () => ReturnType<typeof run>]>([
    ['an older release', /older than 2026\.11\.27\.1/, () => having(give('2026.11.1', 31))],
    ['other contents, same number', /2026\.11\.27\.2/, () => having(give('2026.11.27.1', 31, 'x'))],
    ['another feed’s name', /holds the feed “newsroom”/, () => publish('--name', 'other')],
    ['another key', /signed with another key/, () => having(keygen(otherKey), '--key', otherKey)],
    [
      'no signature any more',
      /signed with another key/,
      () => run(publishCommand, folder, '--unsigned', '--release', releaseFile),
    ],
    ['neither key nor --unsigned', /data:keygen makes one/, () => run(publishCommand, folder)],
    ['a key that is none', /is not a private Ed25519 key/, () => publish('--key', releaseFile)],
    ['a key inside the folder', /elsewhere/, () => publish('--key', join(folder, 'feed.json'))],
    ['a file that is no release', /is not a release/, () => publish('--release', 'package.json')],
    ['two entries of one id', /is the id of two entries/, () => having(giveTwice())],
    ['a file that is not there', /not exist/, () => publish('--release', join(place, 'none'))],
    [
      'a title that readers would refuse',
      /would not understand/,
      () => having(give('2026.11.28', 3), '--title', 'a\u202eb'),
    ],
    ['an option that is none', /Unknown option/, () => publish('--force')],
    ['a folder too many', /one folder/, () => publish('other')],
  ])('is told, and nothing is published, with %s', async (_, reason, attempt) => {
    const before = readFileSync(join(folder, 'feed.json'), 'utf8');
    const { ok, said } = await attempt();
    expect(said).toMatch(reason);
    expect(ok).toBe(false);
    expect(readFileSync(join(folder, 'feed.json'), 'utf8')).toBe(before);
  });
});

describe('the commands', () => {
  it('say what happened and end with 0 or 1', () => {
    const command = (script: string, ...args: string[]) =>
      spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { encoding: 'utf8' });
    const shown = command('data-keygen', key, '--show');
    expect([shown.status, shown.stdout]).toEqual([0, expect.stringContaining('Public key')]);
    const refused = command('data-publish', folder);
    expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('Nothing was')]);
  }, 30_000);
});
