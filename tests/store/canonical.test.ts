import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, compiledHash, contentHash, sha256 } from '../../lib/store/canonical.ts';
import { codeOf } from '../../lib/store/failure.ts';
import { compareVersions } from '../../lib/store/versions.ts';
import { entry } from '../reference/builders.ts';

describe('canonicalJson', () => {
  it('is the same whatever the order of keys, at any depth', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).map(([key, inner]) => [key, reversed(inner)] as const);
      return Object.fromEntries(entries.reverse());
    };
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('keeps a key `__proto__` like any other', () => {
    const text = '{"__proto__":{"a":1},"b":2}';
    expect(canonicalJson(JSON.parse(text))).toBe(text);
  });
});

describe('hashes', () => {
  it('is SHA-256 in hexadecimal', async () => {
    expect(await sha256('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('of content do not depend on the order of entries, and change with every letter', async () => {
    const [a, b] = [entry('a'), entry('b')];
    const hash = await contentHash({ entries: [a, b], senses: [] });
    expect(await contentHash({ entries: [b, a], senses: [] })).toBe(hash);
    const later = { ...b, checked: '2026-11-24' };
    expect(await contentHash({ entries: [a, later], senses: [] })).not.toBe(hash);
    expect(await contentHash({ entries: [a], senses: [] })).not.toBe(hash);
    const words = { topic: { fr: ['exilé'] }, hints: {}, heads: {}, countries: {} };
    expect(await contentHash({ entries: [a, b], senses: [], words })).not.toBe(hash);
  });

  it('of compiled parts tell where the index ends', async () => {
    const bytes = (text: string) => new TextEncoder().encode(text).buffer;
    expect(await compiledHash(bytes('ab'), 'c')).not.toBe(await compiledHash(bytes('a'), 'bc'));
  });
});

describe('compareVersions', () => {
  it.each([
    ['2026.11.25', '2026.11.24', 1],
    ['2026.9.1', '2026.11.1', -1],
    ['2026.11.25.2', '2026.11.25', 1],
    ['2026.11.25', '2026.11.25', 0],
    ['2027.1.1', '2026.12.31.9', 1],
  ])('%s and %s', (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign);
    expect(Math.sign(compareVersions(b, a)) + sign).toBe(0);
  });
});

describe('codeOf', () => {
  const named = (name: string, rest: object = {}) => Object.assign(new Error(name), { name }, rest);
  it.each([
    [named('QuotaExceededError'), 'storage-full'],
    [named('AbortError', { inner: named('QuotaExceededError') }), 'storage-full'],
    [named('UnknownError'), 'storage-denied'],
    [named('SecurityError'), 'storage-denied'],
    [new TypeError('x is not a function'), 'internal'],
  ])('%s is %s', (error, code) => expect(codeOf(error)).toBe(code));

  it('does not go round in circles', () => {
    const error = named('AbortError');
    expect(codeOf(Object.assign(error, { inner: error }))).toBe('storage-denied');
  });
});
