import type { FeedErrorWords } from '../feed-errors.ts';

const kept = 'The data in use has not changed.';

export const feedErrors: FeedErrorWords = {
  'feed-address': {
    what: 'A feed has an address that begins with https:// and holds no password.',
    kept: 'Nothing was asked of the network.',
    todo: 'Check the address that the feed’s publisher gave.',
  },
  'feed-permission': {
    what: 'Repères may not reach this site.',
    kept,
    todo: 'Subscribe again and accept what the browser asks.',
  },
  'feed-known': {
    what: 'You have already subscribed to this feed.',
    kept: 'The subscription has not changed.',
    todo: 'It is in the list below.',
  },
  'feed-gone': {
    what: 'This subscription, or the update that waited, is not there any more.',
    kept,
    todo: 'Reload the page.',
  },
  'feed-unreachable': {
    what: 'The feed’s site did not answer.',
    kept,
    todo: 'There is nothing to do: another try is planned.',
  },
  'feed-redirected': {
    what: 'The feed’s address leads on to another one, which Repères does not follow.',
    kept,
    todo: 'Ask the feed’s publisher for the direct address.',
  },
  'feed-unreadable': {
    what: 'There is something other than a feed at this address: a login page, for example.',
    kept,
    todo: 'Open the address in a tab; if the network asks you to log in, do so, then try again.',
  },
  'feed-newer': {
    what: 'This feed is made for a later version of Repères.',
    kept,
    todo: 'Update the extension.',
  },
  'feed-signature': {
    what: 'The feed’s signature is missing or wrong: somebody else may have changed it.',
    kept,
    todo: 'Tell the feed’s publisher; another try is planned.',
  },
  'feed-other-key': {
    what: 'The feed is signed by another key than the one you compared.',
    kept,
    todo: 'Ask the publisher whether the key was changed; if so, unsubscribe, subscribe again and compare the words.',
  },
  'feed-other': {
    what: 'Another feed of the same publisher stands at this address.',
    kept,
    todo: 'Tell the feed’s publisher.',
  },
  'feed-expired': {
    what: 'What the feed announces is out of date.',
    kept,
    todo: 'Check the date of your device; if it is right, tell the feed’s publisher.',
  },
  'feed-rollback': {
    what: 'The feed offers an older release than before, or another one under the same number.',
    kept,
    todo: 'Tell the feed’s publisher; another try is planned.',
  },
  'feed-truncated': {
    what: 'The file arrived incomplete.',
    kept,
    todo: 'There is nothing to do: another try is planned.',
  },
  'feed-oversize': {
    what: 'The file is larger than announced: reading was stopped.',
    kept,
    todo: 'Tell the feed’s publisher.',
  },
};
