import { describe, expect, it } from 'vitest';
import { withSourceKeys } from '../../../lib/reference/cited.ts';
import { readRelease } from '../../../lib/update/feeds/read-release.ts';
import { releaseText } from '../../../scripts/data/release.ts';
import { releaseOf } from '../../store/releases.ts';
import { publish } from './builders.ts';

const release = releaseOf('2026.11.25', 3);
const text = JSON.stringify(release);
/** With its sources in a table, as in what `data:build` writes. */
const table = releaseText({
  ...release,
  entries: release.entries.map((one) => withSourceKeys(one, (_, place) => `s${place + 1}`)),
});
const first = release.entries[0];
const withEntry = (fields: object) =>
  JSON.stringify({ ...release, entries: [{ ...first, ...fields }, ...release.entries.slice(1)] });

describe('a release', () => {
  it('is read when it is what the manifest declares', async () => {
    const { json, manifest } = await publish({ release });
    const result = await readRelease(json, manifest);
    expect(result).toEqual({ ok: true, value: release });
  });

  it('is read as well when it is folded', async () => {
    const { json, manifest } = await publish({ release, json: releaseText(release) });
    expect(await readRelease(json, manifest)).toEqual({ ok: true, value: release });
  });

  it.each([
    ['feed-truncated', 'cut', (json: Uint8Array<ArrayBuffer>) => json.slice(0, -1)],
    ['feed-truncated', 'empty', () => new Uint8Array()],
    ['feed-oversize', 'longer', (json: Uint8Array<ArrayBuffer>) => new Uint8Array([...json, 32])],
    [
      'release-mismatch',
      'changed in one byte',
      (json: Uint8Array<ArrayBuffer>) => json.with(300, 33),
    ],
  ] as const)('is refused as %s when it is %s', async (error, _, damage) => {
    const { json, manifest } = await publish({ release });
    expect(await readRelease(damage(json), manifest)).toEqual({ ok: false, error });
  });

  // Signed by the right publisher, with the right hash: what is wrong is inside.
  it.each([
    ['release-invalid', 'is no JSON', 'release'],
    ['release-invalid', 'is cut between two entries', text.slice(0, text.indexOf('},{"id"') + 1)],
    ['release-invalid', 'is not UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
    ['release-invalid', 'is nested 200,000 deep', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['release-invalid', 'has a prototype key', text.replace('{"id"', '{"__proto__":{"x":1},"id"')],
    [
      'release-invalid',
      'has a prototype key among sources',
      withEntry({ sources: { constructor: first?.sources['jo'] } }),
    ],
    ['release-invalid', 'has an unknown field', withEntry({ script: 'alert(1)' })],
    [
      'release-invalid',
      'has a link that runs code',
      withEntry({ sources: { jo: { ...first?.sources['jo'], url: 'javascript:alert(1)' } } }),
    ],
    ['release-invalid', 'has two entries of one id', withEntry({ id: 'body-1' })],
    ['release-invalid', 'is of no format', JSON.stringify({ ...release, format: 0 })],
    ['feed-newer', 'is of a later format', JSON.stringify({ ...release, format: 4 })],
    [
      'release-invalid',
      'lacks a text',
      releaseText(release).replace('"fr names":[\n', '"nl names":[\n'),
    ],
    [
      'release-invalid',
      'cites a source that is not there',
      table.replace('"sources":[0]', '"sources":[7]'),
    ],
    [
      'release-invalid',
      'has an address of words that its title has not',
      table.replace('"https://', '"{99https://'),
    ],
    [
      'release-mismatch',
      'is another version',
      JSON.stringify({ ...release, version: '2026.11.26' }),
    ],
    ['release-mismatch', 'is of another day', JSON.stringify({ ...release, date: '2026-11-26' })],
    ['release-mismatch', 'has fewer entries', JSON.stringify({ ...release, entries: [first] })],
  ])('is refused as %s when it %s', async (error, _, json) => {
    const published = await publish({ release, json });
    expect(await readRelease(published.json, published.manifest)).toEqual({ ok: false, error });
  });
});
