import type { WrongWords } from '../wrong.ts';

export const wrong: WrongWords = {
  wrong: 'Wrong here?',
  wrongOf: (title) => `Wrong here? ${title}`,
  hide: 'Stop marking it:',
  onPage: 'on this page',
  everywhere: 'everywhere',
  save: 'Save a test case…',
  saveHint:
    'The file holds the passages in which it was marked (20 at most), its id, and the language and date of the page. Neither the page’s address nor anything about you. It stays on your device.',
  hidden: 'Hidden by you',
  hiddenHere: 'on this page',
  hiddenEverywhere: 'everywhere',
  takeBack: 'Mark again',
  takeBackOf: (title) => `Mark again: ${title}`,
  notKept: 'The browser did not store this choice. Nothing has changed; try again.',
  title: 'Hidden cards',
  intro: 'You found them wrong, on a page or everywhere. The list stays on your device.',
  none: 'None. The popup and the side panel of Repères can hide one.',
};
