/** States of the options page’s data part, to be looked at and checked. */
import type { DataProps, ImportState } from '../../components/options/data/state.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import type { Problem } from '../../lib/update/check/problem.ts';
import { compareEntries } from '../../lib/update/compare.ts';
import type { GenerationRow, PackState } from '../../lib/update/import/packs.ts';
import { MEANINGS } from '../../lib/update/read/columns.ts';
import { entry } from '../reference/builders.ts';

const nothing = () => {};
const installed = Date.parse('2026-11-25T09:00:00Z');
const row = (generation: number, more: Partial<GenerationRow> = {}) => ({
  generation,
  version: `2026.11.${generation}`,
  date: `2026-11-${generation}`,
  installed,
  entries: 785,
  senses: 150,
  contentHash: '',
  compiledHash: '',
  compiledBy: '0.1.0',
  active: generation === 25,
  ...more,
});
const own: PackState = { id: 'own', name: '', on: true, order: 0, pinned: false, generations: [] };
const bundled: PackState = {
  id: 'bundled',
  name: '',
  on: true,
  order: 9,
  pinned: false,
  generations: [row(25, { bytes: 2_160_377 }), row(20), row(12)],
};
const newsroom: PackState = {
  id: 'newsroom',
  name: 'Rédaction – Méditerranée',
  on: true,
  order: 1,
  pinned: true,
  generations: [
    row(25, {
      entries: 42,
      bytes: 61_204,
      origin: { kind: 'file', from: 'reperes-redaction.csv' },
    }),
    row(14, { entries: 40 }),
  ],
};

const problems: Problem[] = [
  {
    code: 'bad-date',
    severity: 'error',
    place: { number: 14 },
    entry: 'fathallah-sijilmassi',
    field: 'facts.0.from',
    found: '3/4/2026',
    detail: '',
  },
  {
    code: 'lookalike',
    severity: 'error',
    place: { number: 21 },
    entry: 'ofpra-2',
    field: 'names.fr',
    found: 'Оfpra',
    detail: 'Ofpra (ofpra)',
  },
  {
    code: 'no-source',
    severity: 'warning',
    place: { number: 3 },
    entry: 'guda',
    field: 'sources',
    found: '',
    detail: '',
  },
];

const before = [
  entry('guda', { names: { fr: { preferred: 'Guichet unique', acronyms: ['GUDA'] } } }),
  entry('gone', { names: { fr: { preferred: 'Plateforme ancienne' } } }),
];
const after = [
  entry('guda', {
    names: { fr: { preferred: 'Guichet unique pour demandeurs d’asile', acronyms: ['GUDA'] } },
    facts: [
      { text: { fr: 'Ouvert dans 34 villes.' }, from: '2016', confirmed: '2026', sources: ['jo'] },
    ],
  }),
  entry('new', {
    names: { fr: { preferred: 'Comité local' }, ar: { preferred: 'اللجنة المحلية' } },
  }),
];
const changes = compareEntries(before, after);

const checked: Extract<ImportState, { step: 'checked' }> = {
  step: 'checked',
  check: { format: 'table', total: 44, good: 42, errors: 2, warnings: 130, problems },
  target: { name: 'Rédaction', mode: 'add' },
  confirmed: false,
};

const data =
  (importing: ImportState, more: Partial<DataProps> = {}) =>
  (_: ReaderLanguage): Omit<DataProps, 'lang' | 'words'> => ({
    packs: [own, newsroom, bundled],
    own: 3,
    counts: new Map(),
    busy: false,
    importing,
    meanings: MEANINGS,
    onUse: nothing,
    onMove: nothing,
    onRemove: nothing,
    onRestore: nothing,
    onRelease: nothing,
    onCounts: nothing,
    onExport: nothing,
    onFile: nothing,
    onPasting: nothing,
    onText: nothing,
    onLanguage: nothing,
    onMapping: nothing,
    onCheck: nothing,
    onSaveReport: nothing,
    onTarget: nothing,
    onCompare: nothing,
    onMoreChanges: nothing,
    onConfirmed: nothing,
    onApply: nothing,
    onCancel: nothing,
    onAgain: nothing,
    ...more,
  });

/** States of the data part by name. */
export const dataStates: Record<
  string,
  (lang: ReaderLanguage) => Omit<DataProps, 'lang' | 'words'>
> = {
  'data first': data({ step: 'choose', pasting: false }, { packs: [own, bundled], own: 0 }),
  'data pasting': data({ step: 'choose', pasting: true, error: 'file-not-text' }, { busy: true }),
  'data columns': data({
    step: 'columns',
    heads: ['Nom', 'Sigle', 'Définition', 'Relecteur'],
    samples: [['Guichet unique', 'GUDA', 'Enregistre les demandes d’asile en préfecture.', 'KB']],
    rows: 44,
    mapping: ['name.fr', 'acronyms.fr', 'summary.fr', ''],
    lang: 'fr',
  }),
  'data checked': data(checked),
  'data compared': data({
    ...checked,
    target: { name: '', pack: 'newsroom', mode: 'replace' },
    plan: {
      target: { id: 'newsroom', name: 'Rédaction' },
      counts: { added: 1, changed: 1, removed: 1, renamed: 1 },
      holds: [
        { code: 'many-removed', count: 9, of: 40 },
        { code: 'many-renamed', count: 3, of: 40 },
        { code: 'everyday-names', names: [{ entry: 'new', name: 'comité', lang: 'fr' }] },
      ],
      changes,
      total: 13,
      pages: [
        'https://www.lemonde.fr/societe/article/2024/11/30/rabat',
        'https://www.infomigrants.net/fr/post/1',
      ],
    },
  }),
  'data applying': data({ step: 'applying', share: 0.4 }),
  'data done': data(
    { step: 'done', pack: 'newsroom', entries: 42 },
    { packsError: 'storage-full' },
  ),
};
