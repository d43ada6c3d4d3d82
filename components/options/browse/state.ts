import type { OwnWords } from '../../../lib/i18n/own.ts';
import type { Result } from '../../../lib/messages/result.ts';
import type { CardView } from '../../../lib/reference/card.ts';
import type { IsoDate } from '../../../lib/reference/dates.ts';
import type { Kind, Language, ReaderLanguage } from '../../../lib/reference/kinds.ts';

/** What is looked for; an empty field: everything. */
export interface Filters {
  text: string;
  kind: Kind | '';
  language: Language | '';
  age: 'fresh' | 'old' | '';
  pack: string;
}

/** One line of what was found. */
export interface Hit {
  id: string;
  kind: Kind;
  title: string;
  lang: string;
  acronym?: string | undefined;
}

export interface BrowseProps {
  lang: ReaderLanguage;
  words: OwnWords;
  filters: Filters;
  /** Datasets that can be chosen. */
  packs: readonly { id: string; name: string }[];
  hits: readonly Hit[];
  total: number;
  /** The entry that is open, as of a day. */
  open?: { id: string; day: IsoDate; answer?: Result<CardView> | undefined } | undefined;
  /** A ready text for an issue. */
  suggestion?: string | undefined;
  copied: boolean;
  onFilters: (filters: Filters) => void;
  onMore: () => void;
  onOpen: (id: string) => void;
  onDay: (day: IsoDate) => void;
  onBack: () => void;
  onOwn: (id: string) => void;
  onSuggest: (id: string) => void;
  onCopy: () => void;
}
