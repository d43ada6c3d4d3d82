import type { ErrorWords } from '../errors.ts';
import { feedErrors } from './feed-errors.ts';
import { pageErrors } from './page-errors.ts';

export const errors: ErrorWords = {
  ...pageErrors,
  'data-loading': {
    what: 'The reference data is still loading.',
    kept: 'The page has not changed.',
    todo: 'Try again in a moment.',
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
  'storage-unreadable': {
    what: 'The extension’s database cannot be read.',
    kept: 'Cards that come with the extension still work, and your entries are safe in their second copy.',
    todo: 'Free disk space and restart the browser; if that does not help, export your entries.',
  },
  'page-closed': {
    what: 'The browser lets no extension into this page.',
    kept: 'Nothing was changed.',
    todo: 'Open the article in an ordinary tab.',
  },
  'changed-meanwhile': {
    what: 'The data changed while you were comparing.',
    kept: 'Nothing was applied.',
    todo: 'Compare again, then apply.',
  },
  pinned: {
    what: 'A restored version is in use and stays in place.',
    kept: 'The update was not applied.',
    todo: 'Release the restored version to receive updates again.',
  },
  cancelled: {
    what: 'The operation was stopped.',
    kept: 'The data from before is intact.',
    todo: 'Start again whenever you like.',
  },
  'own-restored': {
    what: 'Your entries had gone from the database.',
    kept: 'They were taken back from their second copy.',
    todo: 'Check them, then export them to be safe.',
  },
  'packs-restored': {
    what: 'Imported data had gone from the database.',
    kept: 'It was taken back from its second copy; only its earlier versions are missing.',
    todo: 'Check it under “Reference data”.',
  },
  'file-too-large': {
    what: 'This file is too large to be read.',
    kept: 'The current version stays in use.',
    todo: 'Split it into files of less than 64 MB.',
  },
  'file-not-text': {
    what: 'This file is not text in UTF-8.',
    kept: 'The current version stays in use.',
    todo: 'Save it again as UTF-8, then try once more.',
  },
  'file-unreadable': {
    what: 'This file is cut off, or its format is not recognised.',
    kept: 'The current version stays in use.',
    todo: 'Check that it is complete: JSON, CSV, YAML or SKOS.',
  },
  'file-too-deep': {
    what: 'This file nests its data far deeper than any entry does.',
    kept: 'The current version stays in use.',
    todo: 'Do not use this file: ask its publisher for another one.',
  },
  'file-empty': {
    what: 'This file has no entry that can be used.',
    kept: 'The current version stays in use.',
    todo: 'Look at the problems listed, correct the file and try again.',
  },
  'format-newer': {
    what: 'This data was made for a newer version of the extension.',
    kept: 'The current version stays in use.',
    todo: 'Update the extension, then try again.',
  },
  'update-held': {
    what: 'This update would change more than usual.',
    kept: 'Nothing was applied.',
    todo: 'Look at what would change, then confirm or leave it.',
  },
};
