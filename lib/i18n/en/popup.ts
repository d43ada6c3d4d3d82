import { formatNumber, plural } from '../format.ts';
import type { PopupWords } from '../popup.ts';

export const popup: PopupWords = {
  onThisPage: (count) =>
    plural(count, 'en', { one: '# card on this page', other: '# cards on this page' }),
  asOf: (day) => `As of ${day}, the date of the article`,
  asOfToday: 'As of today: the page does not give its date',
  reading: 'Reading the page…',
  nothing: 'No card for this page',
  nothingHint: 'It names nothing that the data knows.',
  partly: 'The list may be incomplete.',
  retry: 'Try again',
  times: (count) => plural(count, 'en', { one: 'named once', other: 'named # times' }),
  byPage: 'Explained by the page',
  byPageHint:
    'The data does not know these acronyms. The page spells them out: a click leads to the sentence.',
  thisPage: 'On this page',
  wholeSite: (site) => `Everywhere on ${site}`,
  listed: 'On the list of Repères',
  granted: 'Allowed by you',
  grantedAll: 'You allowed every site',
  unlisted: 'Not on the list: nothing is read without your click',
  siteOff: 'Off on this site',
  pageOff: 'Off on this page',
  explain: 'Explain this page',
  explainHint: 'Its text is read on your device, then forgotten.',
  grantAll: 'Allow every site…',
  takeBackAll: 'Take back every site',
  closed: 'Nothing to explain here',
  closedHint: 'The browser opens this page to no extension. Open an article.',
  asleep: 'This page was open before the extension came',
  openPanel: 'All the cards',
  openOptions: 'Settings',
  news(changed, onPage, day) {
    const cards = plural(changed, 'en', { one: '# card updated', other: '# cards updated' });
    return `${cards} on ${day}${onPage > 0 ? `, ${formatNumber(onPage, 'en')} on this page` : ''}.`;
  },
  data: {
    ready: (entries, date) => `${entries} cards, version of ${date}`,
    updating: 'Updating the data',
    stale: (date) => `Old data: ${date}`,
    missing: 'No data found',
    version: (version) => `Version ${version}`,
  },
};
