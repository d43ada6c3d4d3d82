import type { PanelWords } from '../panel.ts';

export const panel: PanelWords = {
  title: 'Cards of this page',
  private: 'Private',
  privateHint: 'These entries are neither marked nor shown in the page.',
  note: 'My note',
  showInPage: 'Show in the page',
  openAll: 'Open all',
  closeAll: 'Close all',
  print: 'Print',
  back: 'Back',
  couldBe: 'Could be',
  couldBeHint: 'These cards may be what the passages mean. The doubt is too great for a mark.',
  list: 'List of cards',
  absent: 'This page is not explained',
  absentHint: 'Click the button of Repères in the browser’s toolbar.',
  offHint: 'Repères is off here. Its button in the browser’s toolbar turns it on again.',
};
