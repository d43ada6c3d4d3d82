import { describe, expect, it } from 'vitest';
import { judgeManifest, type Pinned } from '../../../lib/update/feeds/judge.ts';
import { releaseOf } from '../../store/releases.ts';
import { keys, otherKeys, publish, read, TODAY } from './builders.ts';

const good = await publish();
const older = await publish({ release: releaseOf('2026.11.9', 3) });
const newer = await publish({ release: releaseOf('2026.11.25.1', 3) });
const recut = await publish({ release: releaseOf('2026.11.25', 3, 'other words') });
const renewed = await publish({ fields: { expires: '2027-03-01' } });
const unsigned = await publish({ signer: undefined });
const keyless = await publish({ fields: { key: undefined } });
const otherFeed = await publish({ fields: { feed: 'another-newsroom' } });
const otherPublisher = await publish({ signer: otherKeys });
const lastDay = await publish({ fields: { expires: TODAY } });
const dayAfter = await publish({ fields: { expires: '2026-11-24' } });

const withFields = (text: string, fields: object) =>
  JSON.stringify({ ...JSON.parse(text), ...fields });

const pinned: Pinned = {
  feed: 'newsroom',
  key: keys.publicKey,
  seen: { version: good.manifest.version, sha256: good.manifest.sha256 },
};
const pinnedUnsigned: Pinned = { feed: 'newsroom' };
/** The point at infinity of the curve in its encoding, and a number that is no point of it. */
const WEAK = `01${'00'.repeat(31)}`;
const NO_POINT = `02${'00'.repeat(31)}`;

const verdict = async (text: string, to: Pinned | undefined) => {
  const result = await judgeManifest(read(text), to, TODAY);
  return result.ok ? 'good' : result.error;
};

describe('a manifest is followed', () => {
  it.each([
    ['at first sight', good.text, undefined],
    ['unchanged', good.text, pinned],
    ['with a newer version', newer.text, pinned],
    ['with the same release and a later last day', renewed.text, pinned],
    ['on its last day', lastDay.text, pinned],
    ['unsigned, at first sight', unsigned.text, undefined],
    ['unsigned, where the subscription is', unsigned.text, pinnedUnsigned],
    ['signed, where the subscription is not', good.text, pinnedUnsigned],
    ['without its key, signed by the one that was compared', keyless.text, pinned],
  ])('%s', async (_, text, to) => {
    expect(await verdict(text, to)).toBe('good');
  });
});

describe('a manifest is refused', () => {
  it.each([
    ['feed-rollback', 'an older version', older.text, pinned],
    ['feed-rollback', 'another release under the same number', recut.text, pinned],
    ['feed-expired', 'the day after its last', dayAfter.text, pinned],
    ['feed-expired', 'the day after its last, at first sight', dayAfter.text, undefined],
    ['feed-signature', 'no signature', unsigned.text, pinned],
    ['feed-signature', 'the signature cut off', without(good.text, 'signature'), pinned],
    [
      'feed-signature',
      'the signature cut off, first sight',
      without(good.text, 'signature'),
      undefined,
    ],
    ['feed-signature', 'a signature and no key', without(good.text, 'key'), pinnedUnsigned],
    [
      'feed-signature',
      'another feed’s signature',
      withFields(good.text, { signature: otherFeed.manifest.signature }),
      pinned,
    ],
    [
      'feed-signature',
      'another publisher’s signature',
      withFields(good.text, { signature: otherPublisher.manifest.signature }),
      pinned,
    ],
    [
      'feed-signature',
      'an older version’s signature',
      withFields(newer.text, { signature: older.manifest.signature }),
      pinned,
    ],
    [
      'feed-signature',
      'a later last day written in',
      withFields(good.text, { expires: '2030-01-01' }),
      pinned,
    ],
    [
      'feed-signature',
      'another hash written in',
      withFields(good.text, { sha256: 'ab'.repeat(32) }),
      pinned,
    ],
    ['feed-signature', 'a field added', withFields(good.text, { more: 1 }), pinned],
    [
      'feed-signature',
      'a wrong signature, unsigned subscription',
      withFields(good.text, { title: 'x' }),
      pinnedUnsigned,
    ],
    [
      'feed-signature',
      'a key that is no point of the curve',
      withFields(good.text, { key: NO_POINT }),
      undefined,
    ],
    ['feed-other-key', 'another publisher’s manifest', otherPublisher.text, pinned],
    ['feed-other-key', 'another key written in', withFields(good.text, { key: WEAK }), pinned],
    ['feed-other', 'another feed of the same publisher', otherFeed.text, pinned],
  ])('%s: %s', async (code, _, text, to) => {
    expect(await verdict(text, to)).toBe(code);
  });
});

function without(text: string, field: string): string {
  return withFields(text, { [field]: undefined });
}
