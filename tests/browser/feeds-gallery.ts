import type { FeedsProps } from '../../components/options/FeedsSection.tsx';
import type { FeedManifest } from '../../lib/update/feeds/manifest.ts';
import type { Subscription } from '../../lib/update/feeds/subscription.ts';

/** The section “Feeds” in the states that a reader can meet. */

const nothing = () => {};
const fingerprint = [12, 118, 239, 180, 7, 66, 201, 33, 150, 91, 4, 222];
const manifest: FeedManifest = {
  format: 1,
  release: 1,
  feed: 'desk',
  title: 'Le bureau des migrations',
  version: '2026.11.24',
  date: '2026-11-24',
  expires: '2027-02-20',
  entries: 1_204,
  senses: 3,
  file: 'release-2026.11.24-0a1b2c3d.json.gz',
  packed: 700_000,
  unpacked: 2_100_000,
  sha256: 'ab'.repeat(32),
  key: 'cd'.repeat(32),
  signature: 'ef'.repeat(64),
};
const announced = { version: '2026.11.24', date: '2026-11-24', entries: 1_204, sha256: 'ab' };
const at = Date.parse('2026-11-25T08:12:00Z');
const signed: Subscription = {
  url: 'https://flux.example.org/feed.json',
  pack: 'feed-1',
  feed: 'desk',
  title: 'Le bureau des migrations',
  key: 'cd'.repeat(32),
  mode: 'automatic',
  taken: { ...announced, at, digest: { added: 0, changed: 12, removed: 0, ids: [] } },
  checked: at,
  next: at,
};
const base = {
  looking: false,
  onLook: nothing,
  onSubscribe: nothing,
  onCancel: nothing,
  onMode: nothing,
  onCheck: nothing,
  onApply: nothing,
  onUnsubscribe: nothing,
};
const url = 'https://flux.example.org/feed.json';

export const feedStates: Record<string, FeedsProps> = {
  none: { ...base, feeds: [] },
  refused: { ...base, feeds: [], problem: 'feed-unreadable' },
  signed: { ...base, feeds: [], offer: { url, manifest, fingerprint } },
  unsigned: {
    ...base,
    feeds: [],
    offer: { url, manifest: { ...manifest, key: undefined, signature: undefined } },
  },
  followed: {
    ...base,
    feeds: [
      { subscription: signed, fingerprint, onOpenPages: 2 },
      {
        subscription: {
          ...signed,
          url: 'https://www.xn--exmple-cua.org:8443/a/feed.json',
          title: 'جمعية الدفاع عن حقوق المهاجرين',
          taken: undefined,
          waiting: {
            ...announced,
            manifest,
            held: ['many-removed', 'everyday-names'],
            digest: { added: 3, changed: 1, removed: 310, ids: [] },
          },
          failure: { error: 'feed-unreachable', at, times: 2 },
        },
        fingerprint,
        busy: 'check',
        onOpenPages: 0,
      },
      {
        subscription: {
          ...signed,
          key: undefined,
          mode: 'ask',
          checked: undefined,
          title: 'Notes',
        },
        onOpenPages: 0,
      },
    ],
  },
};
