import type { OwnWords } from '../../../lib/i18n/own.ts';
import type { ErrorCode } from '../../../lib/messages/errors.ts';
import type { CardView } from '../../../lib/reference/card.ts';
import type { ReaderLanguage } from '../../../lib/reference/kinds.ts';
import type { Problem } from '../../../lib/update/check/problem.ts';
import type { OwnRow } from '../../../lib/update/import/packs.ts';
import type { OwnDraft } from '../../../lib/update/own/draft.ts';

/** The form, when an entry is being written. */
export interface OwnForm {
  draft: OwnDraft;
  /** What the check says of the draft as it is now; an error keeps it from being saved. */
  problems: readonly Problem[];
  /** The card as it would be, as soon as the draft is one. */
  card?: CardView | undefined;
}

export interface OwnProps {
  lang: ReaderLanguage;
  words: OwnWords;
  rows: readonly OwnRow[];
  /** Entries that changed since the last export. */
  unsaved: number;
  form?: OwnForm | undefined;
  saved: boolean;
  busy: boolean;
  error?: ErrorCode | undefined;
  onAdd: () => void;
  onEdit: (id: string) => void;
  onRemove: (id: string) => void;
  onExport: () => void;
  onDraft: (draft: OwnDraft) => void;
  onSave: () => void;
  onCancel: () => void;
}
