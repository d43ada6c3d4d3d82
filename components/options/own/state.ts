import type { OwnWords } from '../../../lib/i18n/own.ts';
import type { ErrorCode } from '../../../lib/messages/errors.ts';
import type { CardView } from '../../../lib/reference/card.ts';
import type { Kind, Language, ReaderLanguage } from '../../../lib/reference/kinds.ts';
import type { Problem } from '../../../lib/update/check/problem.ts';
import type { OwnRow } from '../../../lib/update/import/packs.ts';
import type { FreshItems, OwnDraft } from '../../../lib/update/own/draft.ts';

/** An entry that was found for a field, its kind in words. */
export interface FoundEntry {
  id: string;
  title: string;
  lang: string;
  kind: string;
}

/** The form, when an entry is being written. */
export interface OwnForm {
  draft: OwnDraft;
  /** What the check says of the draft as it is now; an error keeps it from being saved. */
  problems: readonly Problem[];
  /** Names of the entries that the draft names, by id. */
  titles: Readonly<Record<string, string>>;
  /** The card as it would be, as soon as the draft is one. */
  card?: CardView | undefined;
}

/** What the parts of the form share. */
export interface PartProps {
  lang: ReaderLanguage;
  words: OwnWords;
  draft: OwnDraft;
  /** The language whose texts are being written. */
  language: Language;
  titles: OwnForm['titles'];
  fresh: FreshItems;
  onFind: OwnProps['onFind'];
  onChange: (more: Partial<OwnDraft>) => void;
}

export interface OwnProps {
  lang: ReaderLanguage;
  words: OwnWords;
  rows: readonly OwnRow[];
  /** Entries that changed since the last export. */
  unsaved: number;
  form?: OwnForm | undefined;
  /** Empty items of the lists of the form. */
  fresh: FreshItems;
  saved: boolean;
  busy: boolean;
  error?: ErrorCode | undefined;
  onAdd: () => void;
  onEdit: (id: string) => void;
  onRemove: (id: string) => void;
  onExport: () => void;
  onDraft: (draft: OwnDraft) => void;
  /** Entries whose names fit what is typed, best first. */
  onFind: (text: string, kind: Kind | '') => Promise<readonly FoundEntry[]>;
  onSave: () => void;
  /** Saves, and opens the form of an office or statistic of the entry. */
  onBeside: (kind: 'office' | 'statistic') => void;
  onCancel: () => void;
}
