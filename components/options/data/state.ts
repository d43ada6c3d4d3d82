import type { DataWords } from '../../../lib/i18n/data.ts';
import type { ErrorCode } from '../../../lib/messages/errors.ts';
import type { Language, ReaderLanguage } from '../../../lib/reference/kinds.ts';
import type { Problem } from '../../../lib/update/check/problem.ts';
import type { Change } from '../../../lib/update/compare.ts';
import type { ContentCounts } from '../../../lib/update/import/counts.ts';
import type { PackState } from '../../../lib/update/import/packs.ts';
import type { Target } from '../../../lib/update/import/target.ts';
import type { Hold, Plan } from '../../../lib/update/plan.ts';
import type { ColumnMeaning, Mapping } from '../../../lib/update/read/columns.ts';
import type { Format } from '../../../lib/update/read/draft.ts';

/** What a check found; `problems` are the first of them, errors before warnings. */
export interface CheckState {
  format: Format;
  total: number;
  good: number;
  errors: number;
  warnings: number;
  problems: readonly Problem[];
}

/** What would change; `changes` are the first of `total`. */
export interface PlanState {
  target: { id: string; name: string };
  counts: Plan['counts'];
  holds: readonly Hold[];
  changes: readonly Change[];
  total: number;
  /** Addresses of the pages open now that would change. */
  pages?: readonly string[] | undefined;
}

/** Where an import stands. */
export type ImportState =
  | { step: 'choose'; error?: ErrorCode | undefined; pasting: boolean }
  | { step: 'working'; what: 'reading' | 'checking' }
  | {
      step: 'columns';
      heads: readonly string[];
      samples: readonly (readonly string[])[];
      rows: number;
      mapping: Mapping;
      lang: Language;
    }
  | {
      step: 'checked';
      check: CheckState;
      target: Target;
      plan?: PlanState | undefined;
      confirmed: boolean;
      error?: ErrorCode | undefined;
    }
  | { step: 'applying'; share: number }
  | { step: 'done'; pack: string; entries: number };

export interface ImportActions {
  onFile: (file: File) => void;
  onPasting: (pasting: boolean) => void;
  onText: (text: string) => void;
  onLanguage: (lang: Language) => void;
  onMapping: (mapping: Mapping) => void;
  onCheck: () => void;
  onSaveReport: () => void;
  onTarget: (target: Target) => void;
  onCompare: () => void;
  onMoreChanges: () => void;
  onConfirmed: (confirmed: boolean) => void;
  onApply: () => void;
  onCancel: () => void;
  onAgain: () => void;
}

export interface PackActions {
  onUse: (pack: string, on: boolean) => void;
  onMove: (pack: string, by: 1 | -1) => void;
  onRemove: (pack: string) => void;
  onRestore: (generation: number) => void;
  onRelease: (pack: string) => void;
  onCounts: (generation: number) => void;
}

export interface DataProps extends ImportActions, PackActions {
  lang: ReaderLanguage;
  words: DataWords;
  packs: readonly PackState[];
  /** Number of own entries, whether they may be seen in pages or not. */
  own: number;
  counts: ReadonlyMap<number, ContentCounts>;
  /** Something about the packs is being changed. */
  busy: boolean;
  exportError?: ErrorCode | undefined;
  onExport: (format: 'json' | 'csv' | 'skos' | 'html') => void;
  packsError?: ErrorCode | undefined;
  importing: ImportState;
  /** Every meaning that a column of a table can be given. */
  meanings: readonly ColumnMeaning[];
}
