import { describe, expect, it } from 'vitest';
import { hostOf, identify, pageOf, type RawSender } from '../../lib/messages/sender.ts';

const own = { id: 'abc', base: 'chrome-extension://abc/' };

describe('identify', () => {
  it.each<[string, RawSender, unknown]>([
    [
      'a content script in the top frame',
      { id: 'abc', url: 'https://www.lemonde.fr/a', frameId: 0, tab: { id: 7 } },
      {
        kind: 'content',
        tab: 7,
        frame: 0,
        host: 'www.lemonde.fr',
        frameHost: 'www.lemonde.fr',
        page: 'https://www.lemonde.fr/a',
      },
    ],
    [
      'a content script in a frame, by the host of its tab where that is told',
      {
        id: 'abc',
        url: 'https://ads.example/',
        frameId: 3,
        tab: { id: 7, url: 'https://lemonde.fr/' },
      },
      {
        kind: 'content',
        tab: 7,
        frame: 3,
        host: 'lemonde.fr',
        frameHost: 'ads.example',
        page: 'https://lemonde.fr/',
      },
    ],
    [
      'the popup',
      { id: 'abc', url: 'chrome-extension://abc/popup.html' },
      { kind: 'own', host: '', page: '' },
    ],
    [
      'the options page in a tab',
      { id: 'abc', url: 'chrome-extension://abc/options.html', frameId: 0, tab: { id: 4 } },
      { kind: 'own', host: '', page: '' },
    ],
    ['a background without an address', { id: 'abc' }, { kind: 'own', host: '', page: '' }],
    ['another extension', { id: 'xyz', url: 'chrome-extension://xyz/popup.html' }, undefined],
    ['a page without an id', { url: 'https://lemonde.fr/', tab: { id: 1 }, frameId: 0 }, undefined],
    [
      'a page that pretends to be ours in its address',
      {
        id: 'abc',
        url: 'https://evil.example/chrome-extension://abc/',
        frameId: 0,
        tab: { id: 1 },
      },
      {
        kind: 'content',
        tab: 1,
        frame: 0,
        host: 'evil.example',
        frameHost: 'evil.example',
        page: 'https://evil.example/chrome-extension://abc/',
      },
    ],
    [
      'an extension whose id begins like ours',
      { id: 'abc', url: 'chrome-extension://abc.evil/x', frameId: 0, tab: { id: 1 } },
      { kind: 'content', tab: 1, frame: 0, host: '', frameHost: '', page: '' },
    ],
    [
      'a sandboxed page of ours',
      { id: 'abc', url: 'chrome-extension://abc/x.html', origin: 'null' },
      undefined,
    ],
    [
      'a content script without a frame',
      { id: 'abc', url: 'https://a.fr/', tab: { id: 1 } },
      undefined,
    ],
    ['a web address without a tab', { id: 'abc', url: 'https://a.fr/' }, undefined],
  ])('tells %s', (_, raw, expected) => {
    expect(identify(raw, own)).toEqual(expected);
  });
});

describe('hostOf', () => {
  it.each([
    ['https://WWW.Example.org:8080/a?b', 'www.example.org'],
    ['http://localhost:1234/', 'localhost'],
    ['about:srcdoc', ''],
    ['file:///home/a.html', ''],
    ['javascript:alert(1)', ''],
    ['not an address', ''],
    [undefined, ''],
  ])('of %s', (url, host) => expect(hostOf(url)).toBe(host));
});

describe('pageOf', () => {
  it.each([
    ['https://lemonde.fr/a?id=3#top', 'https://lemonde.fr/a?id=3'],
    ['file:///tmp/a.html#x', 'file:///tmp/a.html'],
    ['about:blank', ''],
    ['chrome-extension://abc/popup.html', ''],
    ['rubbish', ''],
    [undefined, ''],
  ])('takes %s for the page %s', (url, page) => {
    expect(pageOf(url)).toBe(page);
  });
});
