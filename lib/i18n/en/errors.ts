import type { ErrorWords } from '../errors.ts';

export const errors: ErrorWords = {
  'data-loading': {
    what: 'The reference data is still loading.',
    kept: 'The page has not changed.',
    todo: 'Try again in a moment.',
  },
  'data-missing': {
    what: 'The reference data cannot be found.',
    kept: 'Your settings are intact.',
    todo: 'Install the extension again: it brings its data with it.',
  },
  'data-damaged': {
    what: 'The stored data was damaged.',
    kept: 'The version that comes with the extension is used instead.',
    todo: 'There is nothing you need to do.',
  },
  'entry-gone': {
    what: 'This card is no longer in the current data.',
    kept: 'The other cards of the page still hold.',
    todo: 'Reload the page to bring its marks up to date.',
  },
  'generation-gone': {
    what: 'This version of the data is no longer kept.',
    kept: 'The current version stays in use.',
    todo: 'Choose another version from the list.',
  },
  'release-invalid': {
    what: 'This data is not in the expected format.',
    kept: 'The current version stays in use.',
    todo: 'Ask its publisher for a corrected file.',
  },
  'release-mismatch': {
    what: 'This data is incomplete or was altered on its way.',
    kept: 'The current version stays in use.',
    todo: 'Start again with a fresh copy.',
  },
  'storage-full': {
    what: 'There is no space left on the disk.',
    kept: 'The current version of the data is intact.',
    todo: 'Free some space, then try again.',
  },
  'storage-denied': {
    what: 'The browser does not let anything be stored here.',
    kept: 'Cards work with the data that comes with the extension.',
    todo: 'Leave private browsing to keep your changes.',
  },
  'message-invalid': {
    what: 'Two parts of the extension did not understand each other.',
    kept: 'Nothing was changed.',
    todo: 'Reload the page; if it happens again, report it.',
  },
  'not-allowed': {
    what: 'A web page may not ask for this.',
    kept: 'Nothing was changed.',
    todo: 'There is nothing you need to do.',
  },
  unreachable: {
    what: 'The extension does not answer here.',
    kept: 'The page has not changed.',
    todo: 'Reload the page.',
  },
  outdated: {
    what: 'The extension has just been updated.',
    kept: 'Your settings are intact.',
    todo: 'Reload the page to see its marks again.',
  },
  'page-closed': {
    what: 'The browser lets no extension into this page.',
    kept: 'Nothing was changed.',
    todo: 'Open the article in an ordinary tab.',
  },
  internal: {
    what: 'Something went wrong in the extension.',
    kept: 'Data and settings are intact.',
    todo: 'Reload the page; if it happens again, report it.',
  },
};
