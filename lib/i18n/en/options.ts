import type { OptionsWords } from '../options.ts';

export const options: OptionsWords = {
  title: 'Settings of Repères',
  reading: {
    title: 'Reading',
    language: 'Language of cards',
    languageHint: 'Proper names also keep their original form.',
    automatic: 'That of the browser',
    dwell: 'Delay before the card',
    dwellHint: 'How long the pointer rests on a marked name.',
    milliseconds: (count) => `${count} ms`,
    marks: 'Marks',
    styles: { dotted: 'Dots', line: 'Thin line', tint: 'Pale background' },
    sample: ['The ', 'GMMP', ' met in Rabat.'],
    firstOnly: 'Mark the first mention only',
    firstOnlyHint: 'The others open their card from the list.',
    notSaved: 'The browser did not store this change.',
  },
  sites: {
    title: 'Sites',
    intro: (count) =>
      `Repères explains the pages of ${count} newspapers, institutions and associations that write about migration. Elsewhere, nothing is read without you.`,
    showList: 'See the list',
    everywhere: 'Explain every site',
    everywhereHint: 'The browser will ask you to confirm. You can take it back at any time.',
    granted: 'Sites that you allowed',
    grantedNone: 'None. The button of Repères lets you allow the site in front.',
    takeBack: (site) => `Take back ${site}`,
    off: 'Sites where Repères is off',
    offNone: 'None.',
    turnOn: (site) => `Turn on again on ${site}`,
    remove: 'Remove',
  },
  data: {
    title: 'Reference data',
    version: 'Version',
    date: 'Date',
    entries: 'Cards',
    status: 'State',
    statuses: {
      ready: 'Up to date',
      updating: 'Being updated',
      stale: 'Old: more than a year',
      missing: 'Not found',
    },
    offline: 'It is on your device: no card asks the network.',
  },
  keyboard: {
    title: 'Keyboard',
    hint: 'Shortcuts are changed in the browser.',
    none: 'no shortcut',
    change: 'Change shortcuts',
    commands: {
      'next-mention': 'Next marked name, with its card',
      'previous-mention': 'Previous marked name, with its card',
      'open-panel': 'List of the page’s cards',
    },
  },
  privacy: {
    title: 'Privacy',
    text: 'The text of the pages you read never leaves your device, is never stored and never logged. The extension sends nothing.',
  },
};
