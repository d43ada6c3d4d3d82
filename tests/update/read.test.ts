import { describe, expect, it } from 'vitest';
import { checkDrafts } from '../../lib/update/check/drafts.ts';
import { recogniseColumns } from '../../lib/update/read/columns.ts';
import type { Drafts } from '../../lib/update/read/draft.ts';
import { readEntries } from '../../lib/update/read/index.ts';
import { draftsOfTable } from '../../lib/update/read/table.ts';
import { decodeText } from '../../lib/update/read/text.ts';
import { releaseText } from '../../scripts/data/release.ts';
import { entry } from '../reference/builders.ts';

const context = { known: [], today: '2026-11-25', publishers: new Map() };

/** The entries of a text, tables mapped by their heads. */
function draftsOf(text: string, name = ''): Drafts {
  const read = readEntries(text, name);
  if (!read.ok) throw new Error(read.error);
  if (read.value.kind === 'entries') return read.value.entries;
  const { table } = read.value;
  return draftsOfTable(table, recogniseColumns(table.heads, 'fr'));
}

const entriesOf = (text: string, name = '') =>
  checkDrafts(draftsOf(text, name).drafts, context).entries;

describe('tables', () => {
  const expected = {
    id: 'guda',
    kind: 'body',
    names: {
      fr: { preferred: 'Guichet unique', acronyms: ['GUDA'], variants: ['Guichet', 'Le guichet'] },
      en: { preferred: 'One-stop shop' },
    },
    summary: { fr: 'Reçoit les demandes ; dit « suite ».', en: 'Receives, and "sends on".' },
    countries: ['FR'],
    checked: '2026-11-20',
    sources: {
      source: {
        title: 'Ofii',
        url: 'https://www.ofii.fr/',
        seen: '2026-11-25',
        publisher: 'ofii.fr',
      },
    },
  };

  it.each([
    ['Google Sheets', ',', '\r\n', ''],
    ['LibreOffice with semicolons and a mark', ';', '\r\n', '\uFEFF'],
    ['tabs', '\t', '\n', ''],
  ])('are read as %s writes them', (_, delimiter, end, mark) => {
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const rows = [
      [
        'Identifiant',
        'type',
        'Nom (fr)',
        'sigle',
        'Variantes',
        'Name EN',
        'Définition',
        'Summary (English)',
        'Pays',
        'Relu le',
        'Source',
        'Lien',
      ],
      [
        'guda',
        'body',
        'Guichet unique',
        'GUDA',
        'Guichet | Le guichet',
        'One-stop shop',
        'Reçoit les demandes ; dit « suite ».',
        'Receives, and "sends on".',
        'FR',
        '20/11/2026',
        'Ofii',
        'https://www.ofii.fr/',
      ],
    ];
    const text = mark + rows.map((row) => row.map(cell).join(delimiter)).join(end) + end;
    const decoded = decodeText(new TextEncoder().encode(text));
    expect(decoded.ok && entriesOf(decoded.value)).toMatchObject([expected]);
  });

  it('say the row as the spreadsheet numbers it, blank ones and lines inside cells included', () => {
    const text = 'nom,définition\n\n"Un","Première\nligne"\n,\nDeux,\n';
    const { entries, problems } = checkDrafts(draftsOf(text).drafts, context);
    expect(entries.map(({ summary }) => summary.fr)).toEqual(['Première ligne']);
    expect(problems).toMatchObject([
      { code: 'missing', severity: 'error', entry: 'deux', field: 'summary', place: { number: 5 } },
      { code: 'no-source', severity: 'warning', entry: 'un', place: { number: 3 } },
    ]);
  });

  it('leave a date alone that means two days, so that the check names it', () => {
    const text =
      'nom,définition,relu le\nUn,Texte.,3/4/2026\nDeux,Texte.,31/4/2026\nTrois,Texte.,4/2026\n';
    const { entries, problems } = checkDrafts(draftsOf(text).drafts, context);
    expect(entries.map(({ id, checked }) => [id, checked])).toEqual([['trois', '2026-04']]);
    expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'bad-date', field: 'checked', found: '3/4/2026', place: { number: 2 } },
      { code: 'bad-date', field: 'checked', found: '2026-04-31', place: { number: 3 } },
    ]);
  });
});

describe('columns', () => {
  it.each([
    ['Nom', 'name.fr'],
    ['name_en', 'name.en'],
    ['NOM (AR)', 'name.ar'],
    ['Nombre en español', 'name.es'],
    ['names.fr.preferred', 'name.fr'],
    ['Sigle', 'acronyms.fr'],
    ['الاسم', 'name.fr'],
    ['التعريف (العربية)', 'summary.ar'],
    ['fact.from', 'fact.from'],
    ['source.url', 'source.url'],
    ['Remarques internes', ''],
  ])('knows %s', (head, meaning) => {
    expect(recogniseColumns([head], 'fr')).toEqual([meaning]);
  });

  it('gives each meaning once', () => {
    expect(recogniseColumns(['Nom', 'Titre', 'Name'], 'en')).toEqual(['name.en', '', '']);
  });
});

describe('JSON', () => {
  const two = [entry('one'), entry('two')];

  it('is read as a list, a release or one entry, with the line of each entry', () => {
    const list = draftsOf(JSON.stringify(two, null, 1));
    expect(list.format).toBe('json');
    expect(list.drafts.map(({ place }) => place)).toEqual([
      { number: 1, line: 2 },
      { number: 2, line: JSON.stringify(two[0], null, 1).split('\n').length + 2 },
    ]);
    const head = '{"format":1,"version":"2026.1.1","date":"2026-01-01","x":{"entries":[[1],\n2]},';
    const lines = two.map((one) => JSON.stringify(one)).join(',\n');
    const release = draftsOf(`${head}\n"entries":[\n${lines}\n],\n"senses":[]}`);
    expect(release).toMatchObject({ format: 'release', release: { version: '2026.1.1' } });
    expect(release.drafts.map(({ place }) => place.line)).toEqual([4, 5]);
    expect(draftsOf(JSON.stringify(two[0])).drafts).toHaveLength(1);
  });

  it('is read as a release when its texts stand apart', () => {
    const file = releaseText({
      format: 1,
      version: '2026.1.1',
      date: '2026-01-01',
      entries: two,
      senses: [],
    });
    const { drafts, format } = draftsOf(file);
    expect(format).toBe('release');
    expect(drafts.map(({ value }) => value)).toEqual(two);
    expect(drafts.map(({ place }) => file.split('\n')[(place.line ?? 0) - 1])).toEqual([
      expect.stringContaining('"id":"one"'),
      expect.stringContaining('"id":"two"'),
    ]);
  });

  it.each([
    ['cut short', JSON.stringify(two).slice(0, -30), 'file-unreadable'],
    ['something else', '{"hello": [1, 2]}', 'file-unreadable'],
    ['a later release', '{"format": 4, "entries": []}', 'format-newer'],
    ['nothing', '  \n', 'file-empty'],
  ])('is refused when it is %s', (_, text, error) => {
    expect(readEntries(text, 'x.json')).toEqual({ ok: false, error });
  });
});

describe('YAML', () => {
  const text = `id: guda
kind: body
names:
  fr: {preferred: Guichet unique}
summary:
  fr: Reçoit les demandes.
checked: 2026
sources: {}
---
id: Guda 2
names: {fr: {preferred: Deux}}
summary: {fr: Texte.}
`;

  it('is read document by document, with the line of each field', () => {
    const { entries, problems } = checkDrafts(draftsOf(text, 'x.yaml').drafts, context);
    expect(entries).toMatchObject([{ id: 'guda', kind: 'body', checked: '2026' }]);
    expect(problems[0]).toMatchObject({
      code: 'bad-id',
      field: 'id',
      found: 'Guda 2',
      place: { number: 2, line: 10 },
    });
  });

  it('is read as a list', () => {
    const list =
      '- {id: a, names: {fr: {preferred: Aa}}, summary: {fr: T.}}\n- {id: b, names: {}}\n';
    expect(draftsOf(list, 'x.yml').drafts.map(({ place }) => place.line)).toEqual([1, 2]);
  });
});

describe('SKOS', () => {
  const flat = {
    '@context': { skos: 'http://www.w3.org/2004/02/skos/core#' },
    '@graph': [
      { '@id': 'https://example.org/s', '@type': 'skos:ConceptScheme' },
      {
        '@id': 'https://example.org/c/1',
        '@type': 'skos:Concept',
        'skos:prefLabel': [
          { '@language': 'en', '@value': 'Return decision' },
          { '@language': 'fr-FR', '@value': 'Décision de retour' },
        ],
        'skos:altLabel': { '@language': 'fr', '@value': 'OQTF' },
        'skos:definition': { '@language': 'fr', '@value': 'Acte qui\n impose un retour.' },
        'skos:broader': { '@id': 'https://example.org/c/2' },
      },
      {
        '@id': 'https://example.org/c/2',
        '@type': ['http://www.w3.org/2004/02/skos/core#Concept'],
        'http://www.w3.org/2004/02/skos/core#prefLabel': [
          { '@language': 'en', '@value': 'Return' },
        ],
        'http://www.w3.org/2004/02/skos/core#definition': [
          { '@language': 'en', '@value': 'Going.' },
        ],
      },
    ],
  };

  it('gives terms with labels, definitions, relations and their address as source', () => {
    expect(entriesOf(JSON.stringify(flat), 'x.jsonld')).toMatchObject([
      {
        id: 'return-decision',
        kind: 'term',
        names: {
          en: { preferred: 'Return decision' },
          fr: { preferred: 'Décision de retour', acronyms: ['OQTF'] },
        },
        summary: { fr: 'Acte qui impose un retour.' },
        relations: [{ type: 'related', target: 'return' }],
        sources: { source: { url: 'https://example.org/c/1', publisher: 'example.org' } },
      },
      { id: 'return', summary: { en: 'Going.' } },
    ]);
  });

  it('reads language maps and short names too', () => {
    const compact = [
      {
        id: 'https://example.org/x',
        type: 'Concept',
        prefLabel: { es: 'Asilo' },
        definition: { es: 'Protección.' },
      },
    ];
    expect(entriesOf(JSON.stringify(compact))).toMatchObject([
      { id: 'asilo', names: { es: { preferred: 'Asilo' } } },
    ]);
  });
});
