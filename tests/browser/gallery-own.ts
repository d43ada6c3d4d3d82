/** States of the parts for own entries and for browsing, to be looked at and checked. */
import type { BrowseProps } from '../../components/options/browse/state.ts';
import type { OptionsProps } from '../../components/options/Options.tsx';
import type { OwnProps } from '../../components/options/own/state.ts';
import { ok } from '../../lib/messages/result.ts';
import { cardAsOf } from '../../lib/reference/as-of.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import { draftOf, FRESH } from '../../lib/update/own/draft.ts';
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
const office = entry('presidence', {
  kind: 'office',
  names: {
    fr: { preferred: 'Présidence du Comité des frontières du Nord' },
    ar: { preferred: 'رئاسة لجنة حدود الشمال' },
  },
  of: 'comite',
  holders: [
    { person: 'lefort', from: '2021', to: '2023', sources: ['jo'] },
    {
      name: { fr: 'Idriss Benali', ar: 'إدريس بنعلي' },
      acting: true,
      from: '2024-02',
      confirmed: '2026-11',
      sources: ['jo'],
    },
  ],
  gaps: [{ from: '2023', to: '2024-02', why: { fr: 'Aucun vote.', ar: 'لم يجر أي تصويت.' } }],
  relations: [{ type: 'based-in', target: 'calais', from: '2021' }],
});
const person = entry('lefort', {
  kind: 'person',
  names: { fr: { preferred: 'Aurore Lefort' }, ar: { preferred: 'أورور لوفور' } },
});
const figures = entry('stat-accueil', {
  kind: 'statistic',
  names: { fr: { preferred: 'Accueils de jour' }, ar: { preferred: 'الاستقبال النهاري' } },
  of: 'comite',
  series: [
    {
      scope: { fr: 'Accueils de jour à Calais', ar: 'الاستقبال النهاري في كاليه' },
      unit: { fr: 'personnes', ar: 'أشخاص' },
      points: [
        { period: '2024', value: 12345, sources: ['jo'] },
        { period: '2025', value: 9876.5, provisional: true, sources: ['jo'] },
      ],
    },
  ],
});
const all = [committee, office, person, figures];
const titles = { comite: 'Comité des frontières du Nord', lefort: 'Aurore Lefort' };
const cardFor = (one: typeof committee, lang: ReaderLanguage) =>
  cardAsOf(one, '2026-11-25', lang, neighbours(all));
const written =
  (one: typeof committee) =>
  (lang: ReaderLanguage): Partial<OwnProps> => ({
    form: { draft: draftOf(one), card: cardFor(one, lang), titles, problems: [] },
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
      fresh: FRESH,
      unsaved: 0,
      saved: false,
      busy: false,
      onAdd: nothing,
      onEdit: nothing,
      onRemove: nothing,
      onExport: nothing,
      onDraft: nothing,
      onFind: async () => [],
      onBeside: nothing,
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
  'own unreadable': own(() => ({
    error: 'storage-unreadable',
    rows: [row, { ...row, id: 'secret', private: true, note: '' }],
    unsaved: 2,
  })),
  'own form': own((lang) => ({
    form: {
      draft: draftOf(committee, row),
      card: card(lang),
      titles: {},
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
  'own office': own(written(office)),
  'own figures': own(written(figures)),
  'own person': own(written(person)),
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
