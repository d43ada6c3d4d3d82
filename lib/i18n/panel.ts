import type { ReaderLanguage } from '../reference/kinds.ts';
import { panel as ar } from './ar/panel.ts';
import { panel as en } from './en/panel.ts';
import { panel as es } from './es/panel.ts';
import { panel as fr } from './fr/panel.ts';

/** The side panel: the entries of a page with their cards. */
export interface PanelWords {
  title: string;
  /** What the user keeps private, which only this panel shows. */
  private: string;
  privateHint: string;
  note: string;
  showInPage: string;
  openAll: string;
  closeAll: string;
  print: string;
  back: string;
  list: string;
  /** The group of entries that may be meant and are not marked. */
  couldBe: string;
  couldBeHint: string;
  absent: string;
  absentHint: string;
  offHint: string;
}

export const panelWords: Record<ReaderLanguage, PanelWords> = { fr, en, ar, es };
