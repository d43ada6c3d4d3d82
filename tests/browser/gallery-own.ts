/** States of the parts for own entries and for browsing, to be looked at and checked. */
import type { BrowseProps } from '../../components/options/browse/state.ts';
import type { OptionsProps } from '../../components/options/Options.tsx';
import type { OwnProps } from '../../components/options/own/state.ts';
import { ok } from '../../lib/messages/result.ts';
import { cardAsOf } from '../../lib/reference/as-of.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import { draftOf } from '../../lib/update/own/draft.ts';
import { suggestionFor } from '../../lib/update/own/suggest.ts';
import { entry, neighbours } from '../reference/builders.ts';

const nothing = () => {};
const committee = entry('comite', {
  names: {
    fr: { preferred: 'Comité des frontières du Nord', acronyms: ['CFRN'] },
    ar: { preferred: 'لجنة حدود الشمال' },
  },
  summary: {
    fr: 'Réunit des associations calaisiennes autour du droit d’asile.',
    ar: 'تجمع جمعيات من كاليه حول حق اللجوء.',
  },
  facts: [
    {
      text: { fr: 'Fondé à Calais.', ar: 'تأسست في كاليه.' },
      from: '2021',
      confirmed: '2026',
      sources: ['jo'],
    },
  ],
});
const row = { id: 'comite', entry: committee, private: false, note: 'Rappeler lundi.', edited: 1 };
const card = (lang: ReaderLanguage) =>
  cardAsOf(committee, '2026-11-25', lang, neighbours([committee]));

const own =
  (more: (lang: ReaderLanguage) => Partial<OwnProps>) =>
  (lang: ReaderLanguage): Partial<OptionsProps> => ({
    view: 'own',
    own: {
      rows: [],
      unsaved: 0,
      saved: false,
      busy: false,
      onAdd: nothing,
      onEdit: nothing,
      onRemove: nothing,
      onExport: nothing,
      onDraft: nothing,
      onSave: nothing,
      onCancel: nothing,
      ...more(lang),
    },
  });

const browse =
  (more: (lang: ReaderLanguage) => Partial<BrowseProps>) =>
  (lang: ReaderLanguage): Partial<OptionsProps> => ({
    view: 'browse',
    browse: {
      filters: { text: '', kind: '', language: '', age: '', pack: '' },
      packs: [{ id: 'bundled', name: 'Repères' }],
      hits: [
        {
          id: 'comite',
          kind: 'body',
          title: 'Comité des frontières du Nord',
          lang: 'fr',
          acronym: 'CFRN',
        },
      ],
      total: 785,
      copied: false,
      onFilters: nothing,
      onMore: nothing,
      onOpen: nothing,
      onDay: nothing,
      onBack: nothing,
      onOwn: nothing,
      onSuggest: nothing,
      onCopy: nothing,
      ...more(lang),
    },
  });

/** States by name. */
export const ownStates: Record<string, (lang: ReaderLanguage) => Partial<OptionsProps>> = {
  'own none': own(() => ({})),
  'own list': own(() => ({
    rows: [row, { ...row, id: 'secret', private: true, note: '' }],
    unsaved: 2,
    saved: true,
  })),
  'own form': own((lang) => ({
    form: {
      draft: draftOf(committee, row),
      card: card(lang),
      problems: [
        {
          code: 'everyday-name',
          severity: 'warning',
          place: { number: 1 },
          entry: 'comite',
          field: 'names.fr',
          found: 'comité',
          detail: 'comité',
        },
        {
          code: 'bad-date',
          severity: 'error',
          place: { number: 1 },
          entry: 'comite',
          field: 'facts.0.from',
          found: 'hier',
          detail: '',
        },
      ],
    },
    error: 'storage-full',
  })),
  'browse list': browse(() => ({})),
  'browse none': browse(() => ({ hits: [], total: 0 })),
  'browse entry': browse((lang) => ({
    open: {
      id: 'comite',
      day: '2026-11-25',
      answer: ok({ ...card(lang), whose: 'Selon « Rédaction »' }),
    },
    suggestion: suggestionFor(committee, '2026.11.25'),
    copied: true,
  })),
};
