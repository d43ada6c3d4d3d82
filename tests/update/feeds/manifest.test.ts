import { describe, expect, it } from 'vitest';
import { readManifest } from '../../../lib/update/feeds/manifest.ts';
import { publish } from './builders.ts';

const published = await publish();
const change = (fields: Record<string, unknown>) =>
  JSON.stringify({ ...published.manifest, ...fields });

describe('a manifest', () => {
  it('is read as it was written', () => {
    const result = readManifest(published.text);
    expect(result.ok && result.value.manifest).toEqual(published.manifest);
  });

  it('signs the same bytes whatever the order of its fields and its spaces', () => {
    const turned = Object.fromEntries(Object.entries(published.manifest).reverse());
    const [one, other] = [published.text, JSON.stringify(turned, null, 4)].map(readManifest);
    expect(one?.ok && other?.ok && one.value.signedBytes).toEqual(
      other?.ok && other.value.signedBytes,
    );
  });

  it('covers fields that are not known here by the signature', () => {
    const [one, other] = [published.text, change({ patches: ['a'] })].map(readManifest);
    expect(other?.ok).toBe(true);
    expect(one?.ok && one.value.signedBytes).not.toEqual(other?.ok && other.value.signedBytes);
  });

  it.each([
    ['a login page', '<!doctype html><title>Log in</title>'],
    ['nothing', ''],
    ['half of it', published.text.slice(0, 200)],
    ['a list', '[]'],
    ['null', 'null'],
    ['another JSON file', '{"name":"package"}'],
    ['deep nesting', `{"format":1,"more":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
    ['a prototype key', change({}).replace('{', '{"__proto__":{"format":1},')],
    ['an escaped prototype key', change({}).replace('{', '{"\\u005f_proto__":{},')],
    ['a constructor', change({ more: { constructor: 1 } })],
    ['a path', change({ file: '../release.json.gz' })],
    ['an address', change({ file: 'https://example.org/release.json.gz' })],
    ['a date that does not exist', change({ expires: '2026-02-30' })],
    ['no expiry', change({ expires: undefined })],
    ['a negative count', change({ entries: -1 })],
    ['a size beyond what is taken', change({ unpacked: 65 * 1024 * 1024 })],
    ['a title that turns the text around', change({ title: 'a\u202eb' })],
    ['a short key', change({ key: 'abcd' })],
    ['a signature that is no hexadecimal', change({ signature: 'z'.repeat(128) })],
    ['a format that is no number', change({ format: '2' })],
  ])('with %s is not read', (_, text) => {
    expect(readManifest(text)).toEqual({ ok: false, error: 'feed-unreadable' });
  });

  it.each([
    ['its own format', { format: 2 }],
    ['the release’s format', { release: 4 }],
    ['its own format and other fields', { format: 4, entries: { fr: 4 } }],
  ])('made for a later version says so: %s', (_, fields) => {
    expect(readManifest(change(fields))).toEqual({ ok: false, error: 'feed-newer' });
  });
});
