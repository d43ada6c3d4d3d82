import type { PageErrorWords } from '../page-errors.ts';

export const pageErrors: PageErrorWords = {
  'data-missing': {
    what: 'The reference data cannot be found.',
    kept: 'Your settings are intact.',
    todo: 'Install the extension again: it brings its data with it.',
  },
  'entry-gone': {
    what: 'This card is no longer in the current data.',
    kept: 'The other cards of the page still hold.',
    todo: 'Reload the page to bring its marks up to date.',
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
  internal: {
    what: 'Something went wrong in the extension.',
    kept: 'Data and settings are intact.',
    todo: 'Reload the page; if it happens again, report it.',
  },
};
