import type { FeedsWords } from '../feeds.ts';
import { plural } from '../format.ts';

export const feeds: FeedsWords = {
  title: 'Feeds',
  intro:
    'A newsroom, an association or a public service can publish cards of its own at an address and keep them current. Repères looks once a day at those you subscribed to.',
  reveals:
    'The feed’s site then sees your IP address and the time, and nothing of what you read. Without a subscription no request is made.',
  address: 'Address of a feed',
  look: 'Look',
  looking: 'Looking…',
  site: 'Site',
  version: 'Version',
  cards: 'Cards',
  signed: 'Signed',
  unsigned: 'Not signed',
  unsignedHint:
    'Nothing shows who wrote these cards: anyone with access to that site can change them. Repères will ask you before each update.',
  compare: 'Compare these twelve words',
  compareHint:
    'The feed’s publisher gives them in another way: by telephone, on paper, on another site. If a single word differs, do not subscribe.',
  otherLanguages: 'The same words in the other languages',
  keyWords: 'Words of the key',
  updates: 'Updates',
  modes: { automatic: 'Apply without asking', ask: 'Ask me first' },
  subscribe: 'Subscribe',
  cancel: 'Cancel',
  none: 'No subscriptions.',
  applyUnasked: 'Apply updates without asking',
  cardCount: (count) => plural(count, 'en', { one: '# card', other: '# cards' }),
  checked: (moment) => `Checked on ${moment}`,
  neverChecked: 'Not checked yet',
  digest(added, changed, removed) {
    const parts = [
      added > 0 && plural(added, 'en', { one: '# new card', other: '# new cards' }),
      changed > 0 && plural(changed, 'en', { one: '# card changed', other: '# cards changed' }),
      removed > 0 && plural(removed, 'en', { one: '# card removed', other: '# cards removed' }),
    ].filter((part) => part !== false);
    return parts.length > 0 ? parts.join(', ') : 'no card changed';
  },
  lastUpdate: (digest, day) => `Update of ${day}: ${digest}`,
  onOpenPages: (count) =>
    plural(count, 'en', { one: '# on the pages open now', other: '# on the pages open now' }),
  waiting: (version, digest) => `Version ${version} waits for your consent: ${digest}.`,
  holds: {
    'many-removed': 'More than one card in five would go.',
    'many-renamed': 'More than one card in twenty would be renamed.',
    'everyday-names': 'Everyday words would be marked.',
    misleading: 'Some names or texts have a misleading form.',
    pinned: 'You restored an older version, which would be replaced.',
  },
  apply: 'Apply',
  applying: 'Applying…',
  check: 'Check now',
  checking: 'Checking…',
  unsubscribe: 'Unsubscribe',
  unsubscribeAsk: 'The cards of this feed will be removed.',
  keep: 'Keep',
};
