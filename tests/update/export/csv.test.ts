import fc from 'fast-check';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/reference/entry.ts';
import { checkDrafts } from '../../../lib/update/check/drafts.ts';
import { csvOf } from '../../../lib/update/export/csv.ts';
import { sheetsOf } from '../../../lib/update/export/tables.ts';
import { recogniseColumns } from '../../../lib/update/read/columns.ts';
import { complete } from '../../../lib/update/read/complete.ts';
import { readEntries } from '../../../lib/update/read/index.ts';
import { draftsOfTable } from '../../../lib/update/read/table.ts';
import { entry } from '../../reference/builders.ts';
import { entries } from './entries.ts';
import { bundledRelease } from './release.ts';

beforeAll(() => void bundledRelease(), 60_000);

function sheetText(list: readonly Entry[], name: string): string {
  const sheet = sheetsOf(list).find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return csvOf(sheet);
}

/** Reads the sheet of entries as the options page does, without any column mapped by hand. */
function readBack(text: string): unknown[] {
  const read = readEntries(text.replace(/^\ufeff/, ''), 'entries.csv');
  if (!read.ok || read.value.kind !== 'table') throw new Error('not a table');
  const { table } = read.value;
  const { drafts } = draftsOfTable(table, recogniseColumns(table.heads, 'fr'));
  return drafts.map(({ value }) => complete(value, { today: '2000-01-01', publishers }));
}

const publishers = new Map();

describe('the sheet of entries', () => {
  it('is read back without loss, whatever the texts', () => {
    fc.assert(
      fc.property(entries, (list) => {
        expect(readBack(sheetText(list, 'entries'))).toEqual(list);
      }),
    );
  });

  it('is read back from the bundled release', () => {
    const list = bundledRelease().entries;
    expect(list.length).toBeGreaterThan(700);
    expect(readBack(sheetText(list, 'entries'))).toEqual(list);
  });

  it('is read back without what its columns had, where they were emptied', () => {
    const one = entry('a', {
      facts: [
        { text: { fr: 'Un.' }, on: '2020', sources: ['jo'] },
        { text: { fr: 'Deux.' }, on: '2021', sources: ['jo'] },
      ],
    });
    const [sheet] = sheetsOf([one]);
    if (!sheet) throw new Error('no sheet');
    for (const row of sheet.rows) for (const column of ['fact.fr', 'fact.on']) delete row[column];
    expect(readBack(csvOf(sheet))).toEqual([{ ...one, facts: one.facts?.slice(1) }]);
  });

  it.each(['{"facts"', '{"__proto__": {}}', '[1]', `${'['.repeat(200_000)}`])(
    'keeps a rest that is none for the check to refuse: %.20s',
    (more) => {
      const read = draftsOfTable({ heads: [], rows: [{ number: 2, cells: ['a', more] }] }, [
        'id',
        'more',
      ]);
      const { entries: good, problems } = checkDrafts(read.drafts, {
        ...{ known: [], today: '2026-11-25', publishers },
      });
      expect(good).toEqual([]);
      expect(problems.map(({ code }) => code)).toContain('unknown-field');
    },
  );

  it('has the byte order mark by which spreadsheets know UTF-8, and lines that end in CRLF', () => {
    const text = sheetText([entry('a')], 'entries');
    expect(text.startsWith('\ufeffid,kind,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(3);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('cells', () => {
  const written = (value: string | number) =>
    csvOf({ name: 'facts', columns: ['a'], rows: [{ a: value }] }).split('\r\n')[1];

  it.each([
    ['=1+1', `"'=1+1"`],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['+33 1 23', `"'+33 1 23"`],
    ['-2+3', `"'-2+3"`],
    ['-', `"'-"`],
    ['\t=1', `"'\t=1"`],
    ['a=1', 'a=1'],
    ['-12.5', '-12.5'],
    [-12.5, '-12.5'],
    ['2018-05', '2018-05'],
    ['l’OQTF, «contestée»', '"l’OQTF, «contestée»"'],
  ])('%s', (value, text) => {
    expect(written(value)).toBe(text);
  });

  it('never begin as a spreadsheet begins a formula, but for plain numbers', () => {
    fc.assert(
      fc.property(entries, (list) => {
        for (const sheet of sheetsOf(list)) {
          const { data } = Papa.parse<string[]>(csvOf(sheet).replace(/^\ufeff/, ''));
          const cells = data.flat().filter((cell) => !/^-?\d+(\.\d+)?$/.test(cell));
          for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        }
      }),
    );
  });
});

describe('the other sheets', () => {
  const office = entry('head', {
    kind: 'office',
    of: 'b',
    holders: [
      { person: 'p', from: '2018', to: '2020', sources: ['jo'] },
      {
        name: { fr: 'N', en: 'M' },
        acting: true,
        from: '2020',
        confirmed: '2026-01',
        sources: ['jo'],
      },
    ],
    gaps: [{ from: '2010', to: '2018', why: { fr: 'Inconnu', en: 'Unknown' } }],
  });
  const statistic = entry('stat', {
    kind: 'statistic',
    of: 'b',
    series: [
      {
        scope: { fr: 'France', en: 'France' },
        unit: { fr: 'décisions', en: 'decisions' },
        points: [{ period: '2020', value: -3, provisional: true, sources: ['jo'] }],
      },
    ],
  });
  const rows = (list: readonly Entry[], name: string) =>
    Papa.parse(sheetText(list, name).replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true })
      .data;

  it('have every holder and gap of an office', () => {
    expect(rows([office], 'offices')).toMatchObject([
      { office: 'head', of: 'b', person: 'p', from: '2018', to: '2020' },
      { office: 'head', 'name.fr': 'N', acting: 'yes', confirmed: '2026-01' },
      { office: 'head', 'gap.en': 'Unknown', from: '2010', to: '2018' },
    ]);
  });

  it('have every point of a series, its sources by address', () => {
    expect(rows([statistic], 'statistics')).toEqual([
      {
        ...{ entry: 'stat', of: 'b', 'scope.fr': 'France', 'scope.en': 'France' },
        ...{ 'unit.fr': 'décisions', 'unit.en': 'decisions', period: '2020', value: '-3' },
        ...{ provisional: 'yes', sources: 'https://www.legifrance.gouv.fr/jorf/' },
      },
    ]);
  });

  it('have as many rows as the bundled release has facts, holders, points, relations and sources', () => {
    const list = bundledRelease().entries;
    const count = (of: (one: Entry) => number) => list.reduce((sum, one) => sum + of(one), 0);
    expect(
      Object.fromEntries(sheetsOf(list).map(({ name, rows: all }) => [name, all.length])),
    ).toEqual({
      entries: list.length,
      facts: count(({ facts = [] }) => facts.length),
      offices: count(({ holders = [], gaps = [] }) => holders.length + gaps.length),
      statistics: count(({ series = [] }) => series.flatMap(({ points }) => points).length),
      relations: count(({ relations = [] }) => relations.length),
      sources: count(({ sources }) => Object.keys(sources).length),
    });
  });
});
