import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { compileReference } from '../../lib/linking/compile-reference.ts';
import { openIndex } from '../../lib/matching/open.ts';
import { unfoldRelease } from '../../lib/reference/folded.ts';
import { KINDS } from '../../lib/reference/kinds.ts';
import { releaseSchema } from '../../lib/reference/release.ts';
import { compareEntries } from '../../lib/update/compare.ts';
import { textDocument } from '../../scripts/cli/documents.ts';
import { checkAll } from '../../scripts/data/check.ts';
import { diffLines } from '../../scripts/data/diff.ts';
import { loadDataset } from '../../scripts/data/load.ts';
import { missingNames } from '../../scripts/data/missing.ts';
import { formatProblem } from '../../scripts/data/problem.ts';
import { makeRelease, manifestOf, releaseText } from '../../scripts/data/release.ts';
import { scaffold, slugOf } from '../../scripts/data/scaffold.ts';
import { entry } from '../reference/builders.ts';

const folder = mkdtempSync(join(tmpdir(), 'reperes-data-'));
afterAll(() => rmSync(folder, { recursive: true }));

const COURT = `id: cnda
kind: body
countries: [FR]
names:
  fr: {preferred: "Cour nationale du droit d'asile", acronyms: [CNDA]}
  en: {preferred: National Court of Asylum}
  ar: {preferred: المحكمة الوطنية لحق اللجوء}
  es: {preferred: Corte Nacional del Derecho de Asilo}
summary:
  fr: Cette juridiction examine les recours contre les décisions de l'Ofpra. Elle siège à Montreuil.
  en: This court hears appeals against decisions of Ofpra. It sits in Montreuil.
  ar: تنظر هذه المحكمة في الطعون ضد قرارات المكتب. مقرها في مونتروي.
  es: Este tribunal examina los recursos contra las decisiones de la Ofpra. Tiene su sede en Montreuil.
facts:
  - text: {fr: La cour est créée., en: The court is set up., ar: أنشئت المحكمة., es: Se crea la corte.}
    on: 2009
    sources: [history]
checked: 2026-11-25
sources:
  history: {title: Histoire, url: "https://www.cnda.fr/", seen: 2026-11-25}
`;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeEach(() => {
  rmSync(folder, { recursive: true });
  for (const standing of [
    'official',
    'statistics',
    'encyclopedia',
    'academic',
    'agency',
    'ngo',
    'press',
  ])
    write(`publishers/${standing}.yaml`, standing === 'official' ? 'cnda.fr: CNDA\n' : '');
  write('entries/body/cnda.yaml', COURT);
});

/** What `data:check` says of one changed entry. */
function said(from: string, to: string): string[] {
  expect(COURT).toContain(from);
  write('entries/body/cnda.yaml', COURT.replace(from, to));
  return checkAll(loadDataset(folder), '2026-11-25').map((problem) =>
    formatProblem({ ...problem, file: problem.file.slice(problem.file.indexOf('entries/')) }),
  );
}

describe('data:check', () => {
  it('finds nothing wrong with a good entry', () => {
    expect(said('CNDA', 'CNDA')).toEqual([]);
  });

  it.each([
    [
      'a broken line',
      'id: cnda',
      'id: [cnda',
      /^error {2}entries\/body\/cnda\.yaml:\d+ {2}YAML: .+ Check indentation/,
    ],
    [
      'an unknown field',
      'countries: [FR]',
      'country: FR',
      /cnda\.yaml:\d+ .*Remove or correct country/,
    ],
    [
      'a kind that is none',
      'kind: body',
      'kind: agency',
      /cnda\.yaml:2 {2}kind: .+ Use one of: person, /,
    ],
    [
      'a date that is none',
      'on: 2009',
      'on: 2009-13',
      /cnda\.yaml:16 {2}facts\.0\.on: a date is 2018/,
    ],
    [
      'dates that run backwards',
      'on: 2009',
      'from: 2009\n    to: 2008',
      /facts\.0\.to: ends \(2008\) before it begins/,
    ],
    [
      'an address without https',
      'https://www.cnda.fr/',
      'http://www.cnda.fr/',
      /sources\.history\.url: .*https/,
    ],
    [
      'a publisher nobody listed',
      'https://www.cnda.fr/',
      'https://example.org/',
      /example\.org is not a known publisher\. Add it/,
    ],
    [
      'a source that is not there',
      'sources: [history]',
      'sources: [histoire]',
      /facts\.0\.sources.*there is no source histoire/,
    ],
    [
      'a dead relation',
      'checked:',
      'relations: [{type: part-of, target: justice}]\nchecked:',
      /relations\.0\.target: there is no entry justice/,
    ],
    ['a language that is missing', '  es: Este', '  de: Este', /warning .*summary: nothing in es/],
    [
      'a loaded word',
      'examine les recours',
      'face à une invasion',
      /warning .*cnda\.yaml:10 {2}summary\.fr: “invasion” takes a side/,
    ],
    [
      'an old check',
      'checked: 2026-11-25',
      'checked: 2024',
      /warning .*checked: last looked at in 2024/,
    ],
    [
      'a check that lies ahead',
      'checked: 2026-11-25',
      'checked: 2027',
      /error .*checked: 2027 lies ahead/,
    ],
    ['a file in another folder', 'id: cnda', 'id: cndb', /Name the file cndb\.yaml/],
  ])('names file, line, field and remedy of %s', (_, from, to, words) => {
    expect(said(from, to)).toContainEqual(expect.stringMatching(words));
  });

  it.each([
    'entries/body/cnda.yml',
    'entries/body/cnda.yaml.txt',
    'entries/cnda.yaml',
    'entries/body/more/cnda.yaml',
    'senses/lpc.yml',
  ])('says that %s would not be read', (path) => {
    write(path, COURT);
    expect(said('CNDA', 'CNDA')).toEqual([
      expect.stringMatching(/^error .*file: is not read\. Entries are entries\/KIND\/ID\.yaml/),
    ]);
  });

  it.each(['entries/.DS_Store', 'entries/body/cnda.yaml~'])('passes over %s', (path) => {
    write(path, '');
    expect(said('CNDA', 'CNDA')).toEqual([]);
  });

  it('names the line of a list of publishers that is not YAML', () => {
    write('publishers/press.yaml', 'lemonde.fr: Le Monde\nlibe.ma: "Libération\n');
    expect(said('CNDA', 'CNDA')).toEqual([
      expect.stringMatching(/^error .*:\d {2}YAML: Missing closing/),
    ]);
  });
});

describe('data:new', () => {
  it.each(KINDS)('makes a %s that lacks nothing but what a curator must say', (kind) => {
    const draft = parse(scaffold(kind, 'a-name', 'A “name”: yes', '2026-11-25'));
    expect(draft).toMatchObject({
      id: 'a-name',
      kind,
      names: { fr: { preferred: 'A “name”: yes' } },
    });
    const filled = stringify(draft).replaceAll('""', '"Text"').replaceAll('[]', '[FR]');
    write(`entries/${kind}/a-name.yaml`, filled);
    const { problems } = loadDataset(folder);
    // Dates, addresses and ids are the curator's to give; every other field is there and right.
    const others = problems.filter(
      ({ field }) => !/on|from|confirmed|url|of|person|period/.test(field),
    );
    expect(others.map(formatProblem)).toEqual([]);
  });

  it.each([
    ['Cour nationale du droit d’asile', 'cour-nationale-du-droit-d-asile'],
    ['  Éric Ciotti ', 'eric-ciotti'],
    ['خالد الزروالي', ''],
  ])('%s gets the id %s', (name, id) => {
    expect(slugOf(name)).toBe(id);
  });
});

describe('data:build', () => {
  const head = { version: '2026.11.25', date: '2026-11-25' };

  it('makes the same bytes from the same files, and a manifest that names them', () => {
    const [first, second] = [1, 2].map(() => makeRelease(loadDataset(folder), head));
    if (!first || !second) throw new Error('no release');
    const text = releaseText(first);
    expect(releaseText(second)).toBe(text);
    expect(compileReference(second)).toEqual(compileReference(first));
    expect(manifestOf(first, text)).toMatchObject({ entries: 1, bytes: Buffer.byteLength(text) });
    expect(manifestOf(first, text).sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(releaseSchema.safeParse(unfoldRelease(JSON.parse(text))).success).toBe(true);
  });
});

describe('data:missing', () => {
  it('lists what no entry covers, most frequent first', () => {
    const release = makeRelease(loadDataset(folder), { version: '2026.11.25', date: '2026-11-25' });
    const { index, lexicon } = compileReference(release);
    const opened = openIndex(index);
    if (!opened.ok) throw new Error(opened.error);
    const documents = [
      textDocument('a', 'La CNDA et l’OFII. Amina Benali, de l’OFII, cite la CNDA.'),
      textDocument('b', 'Amina Benali quitte l’OFII pour le GISTI.'),
    ];
    const rows = missingNames(documents, { ...{ index: opened.value, lexicon } });
    expect(rows.map(({ form, times, documents: count }) => [form, times, count])).toEqual([
      ['OFII', 3, 2],
      ['Amina Benali', 2, 2],
      ['GISTI', 1, 1],
    ]);
  });
});

describe('data:diff', () => {
  it('says in words what was added, changed and removed', () => {
    const fact = { text: { fr: 'Créée.', en: 'Set up.' }, on: '2009', sources: ['jo'] };
    const lines = diffLines(
      compareEntries(
        [entry('a'), entry('b')],
        [entry('a', { facts: [fact], checked: '2027-01-01' }), entry('c')],
      ),
    );
    expect(lines[0]).toBe('1 entries added, 1 changed, 1 removed');
    expect(lines).toContain('+ Nom c (c, body)');
    expect(lines).toContain('− Nom b (b, body)');
    expect(lines.join('\n')).toMatch(
      /~ Nom a \(a\)\n(.*\n)*.*checked:\n {6}was “2026-11-25”\n {6}is {2}“2027-01-01”/,
    );
  });
});
