import type { ErrorWords } from '../errors.ts';
import { feedErrors } from './feed-errors.ts';
import { pageErrors } from './page-errors.ts';

export const errors: ErrorWords = {
  ...pageErrors,
  ...feedErrors,
  'data-damaged': {
    what: 'The stored data was damaged.',
    kept: 'The version that comes with the extension is used instead.',
    todo: 'There is nothing you need to do.',
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
  'page-closed': {
    what: 'The browser lets no extension into this page.',
    kept: 'Nothing was changed.',
    todo: 'Open the article in an ordinary tab.',
  },
};
