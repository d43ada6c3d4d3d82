import type { CardWords } from '../card.ts';

export const card: CardWords = {
  onDay: (day) => `On ${day}`,
  today: (day) => `Today, ${day}`,
  undated: 'The page does not say when it was published: the card speaks of today.',
  since: 'Since then',
  before: 'Before',
  figures: 'Figures',
  provisional: 'provisional',
  seeAlso: 'See also',
  sources: 'Sources',
  official: 'official source',
  confirmed: (date) => `confirmed ${date}`,
  checked: (date) => `Card reviewed on ${date}`,
  acting: 'acting',
  from: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  loading: 'The card is on its way…',
  close: 'Close the card',
};
