import { describe, expect, it } from 'vitest';
import { checkDrafts } from '../../lib/update/check/drafts.ts';
import { planUpdate } from '../../lib/update/plan.ts';
import { recogniseColumns } from '../../lib/update/read/columns.ts';
import { readEntries } from '../../lib/update/read/index.ts';
import { draftsOfTable } from '../../lib/update/read/table.ts';
import { decodeText, MAX_FILE_BYTES, readFileText } from '../../lib/update/read/text.ts';
import { entry } from '../reference/builders.ts';

const known = [
  entry('ofpra', { names: { fr: { preferred: 'Ofpra' }, en: { preferred: 'Ofpra' } } }),
  ...Array.from({ length: 9 }, (_, number) => entry(`known-${number}`)),
];
const context = { known, today: '2026-11-25', publishers: new Map() };

/** What a file of these entries gives: those that can be taken, and the codes of errors. */
function imported(values: readonly unknown[] | string) {
  const text = typeof values === 'string' ? values : JSON.stringify(values);
  const read = readEntries(text);
  if (!read.ok) return { error: read.error };
  if (read.value.kind === 'table') throw new Error('not meant as a table');
  const { entries, problems } = checkDrafts(read.value.entries.drafts, context);
  const errors = problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  return { entries, errors, problems };
}

const named = (id: string, ...names: string[]) => {
  const [preferred = '', ...variants] = names;
  return entry(id, { names: { fr: { preferred, variants } } });
};

describe('text that would act', () => {
  const payload = '<img src=x onerror="document.title=1"><script>alert(1)</script>';

  it('is taken as text where text is wanted and refused everywhere else', () => {
    const everywhere = {
      ...named('xss', payload, payload),
      summary: { fr: payload },
      cues: { fr: [payload] },
      facts: [{ text: { fr: payload }, on: '2020', sources: ['jo'] }],
    };
    const { entries, errors } = imported([everywhere]);
    expect(errors).toEqual([]);
    expect(entries?.[0]?.summary.fr).toBe(payload);
    for (const field of ['id', 'kind', 'checked'])
      expect(imported([{ ...entry('xss'), [field]: payload }]).entries).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'http://example.org/',
    '//example.org/',
    'https://user@',
  ])('is no address: %s', (url) => {
    const one = entry('link');
    const sources = { jo: { ...one.sources['jo'], url } };
    const { entries, errors } = imported([{ ...one, sources }]);
    expect(entries).toEqual([]);
    expect(errors).toContain('bad-address');
  });
});

describe('structure that would act', () => {
  it.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])(
    'refuses the key %s',
    (key) => {
      const text = JSON.stringify([entry('one')]).replace(
        '"kind"',
        `"${key}":{"polluted":1},"kind"`,
      );
      expect(imported(text)).toEqual({ error: 'file-unreadable' });
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );

  it('refuses such keys in YAML too', () => {
    const yaml = 'id: one\n__proto__: {polluted: 1}\nnames: {fr: {preferred: Un}}\n';
    expect(readEntries(yaml, 'x.yaml')).toEqual({ ok: false, error: 'file-unreadable' });
  });

  it('does not take a source for one that is named like a property of all objects', () => {
    const facts = [{ text: { fr: 'Fait.' }, on: '2020', sources: ['constructor'] }];
    expect(imported([entry('one', { facts })]).errors).toEqual(['unknown-source']);
  });

  it.each([
    ['JSON lists', 'x.json', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['JSON objects', 'x.json', `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`],
    ['YAML brackets', 'x.yaml', `a: ${'['.repeat(200_000)}`],
    ['YAML dashes', 'x.yaml', `${'- '.repeat(200_000)}1`],
    [
      'YAML indents',
      'x.yaml',
      Array.from({ length: 500 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
    ],
  ])('refuses %s that nest 200,000 deep', (_, name, text) => {
    expect(readEntries(text, name)).toEqual({ ok: false, error: 'file-too-deep' });
  });

  it('refuses YAML that unfolds a thousandfold', () => {
    const levels = Array.from(
      { length: 9 },
      (_, n) => `l${n + 1}: &l${n + 1} [${`*l${n},`.repeat(9)}]`,
    );
    const bomb = `l0: &l0 [x]\n${levels.join('\n')}\n`;
    expect(readEntries(bomb, 'x.yaml')).toEqual({ ok: false, error: 'file-unreadable' });
  });

  it('takes the first of two entries with one id and says so of the second', () => {
    const { entries, errors } = imported([entry('same', { checked: '2020' }), entry('same')]);
    expect(entries?.map(({ checked }) => checked)).toEqual(['2020']);
    expect(errors).toEqual(['duplicate-id']);
  });

  it('takes relations that go in a circle, and says so', () => {
    const part = (id: string, target: string) =>
      entry(id, { relations: [{ type: 'part-of', target }] });
    const { entries, problems } = imported([part('a1', 'b1'), part('b1', 'c1'), part('c1', 'a1')]);
    expect(entries).toHaveLength(3);
    expect(problems?.filter(({ code }) => code === 'relation-cycle')).toHaveLength(3);
  });
});

describe('files that are not what they say', () => {
  it('are refused by their declared size, before a byte is read', async () => {
    let asked = false;
    const arrayBuffer = async () => {
      asked = true;
      return new ArrayBuffer(0);
    };
    const size = MAX_FILE_BYTES + 1;
    expect(await readFileText({ name: 'x.json', size, arrayBuffer })).toEqual({
      ok: false,
      error: 'file-too-large',
    });
    expect(asked).toBe(false);
  });

  it.each([
    ['invalid UTF-8', [0x22, 0xc3, 0x28, 0x22]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['half a surrogate pair in UTF-8', [0xed, 0xa0, 0x80]],
    ['a character cut in two', [0xe2, 0x82]],
    ['a program', [0x7f, 0x45, 0x4c, 0x46, 0, 0]],
  ])('are refused when they hold %s', (_, bytes) => {
    expect(decodeText(new Uint8Array(bytes))).toEqual({ ok: false, error: 'file-not-text' });
  });

  it('are refused when JSON is cut at the end of an entry, and held when a table is', () => {
    const json = known.map((one) => JSON.stringify(one)).join(',\n');
    expect(readEntries(`[${json.slice(0, json.indexOf('\n'))}`, 'x.json').ok).toBe(false);
    const after = known.slice(0, 5);
    expect(planUpdate(known, after).holds).toEqual([{ code: 'many-removed', count: 5, of: 10 }]);
  });

  it('are refused when a table is cut inside a cell', () => {
    expect(readEntries('nom,définition\nUn,"Texte', 'x.csv')).toEqual({
      ok: false,
      error: 'file-unreadable',
    });
  });
});

describe('names that deceive', () => {
  it.each([
    ['broken-text', 'Ab\uD800cd'],
    ['hidden-direction', 'Abc\u202Edcba'],
    ['hidden-direction', 'Abc\u2066d'],
    ['invisible-characters', 'Of\u200Bpra'],
    ['invisible-characters', 'Ofpra\u{E0041}'],
    ['mixed-scripts', 'Оfpra'],
    ['one-letter', 'a'],
    ['one-letter', '—'],
    ['control-characters', 'Ab\u0007c'],
  ])('are refused as %s', (code, name) => {
    const { entries, errors } = imported([named('deceit', name)]);
    expect(entries).toEqual([]);
    expect(errors).toContain(code);
  });

  it('are refused when they look like the name of another entry', () => {
    const { entries, problems } = imported([
      named('deceit', 'ОГРА'),
      named('fake', 'Оfрrа'),
      named('bold', '𝐎𝐟𝐩𝐫𝐚'),
    ]);
    expect(entries?.map(({ id }) => id)).toEqual(['deceit']);
    expect(problems?.find(({ code }) => code === 'lookalike')).toMatchObject({
      detail: 'Ofpra (ofpra)',
    });
  });

  it('are left alone when they are another alphabet’s own', () => {
    expect(imported([named('fms', 'ФМС России', 'Росстат')]).errors).toEqual([]);
  });

  it('are refused when they are a hundred thousand', () => {
    const names = Array.from({ length: 100_000 }, (_, number) => `Name ${number}`);
    expect(imported([named('many', ...names)]).errors).toEqual(['too-many-names']);
  });

  it('are held when they are everyday words', () => {
    const after = [
      ...known,
      named('words', 'La chose', 'le', 'pour', 'Résumé'),
      named('fine', 'CNDA'),
    ];
    expect(planUpdate(known, after).holds).toEqual([
      {
        code: 'everyday-names',
        names: ['le', 'pour'].map((name) => ({ entry: 'words', name, lang: 'fr' })),
      },
    ]);
  });

  it('are held when many entries change theirs', () => {
    const after = known.map((one, at) => (at === 0 ? named('ofpra', 'Offre') : one));
    expect(planUpdate(known, after).holds).toEqual([{ code: 'many-renamed', count: 1, of: 10 }]);
  });
});

describe('formulas', () => {
  it('stay text', () => {
    const read = readEntries(
      `nom,définition\n"=HYPERLINK(""https://x.org"")",+1\n'-2 ans,@cmd\n`,
      'x.csv',
    );
    if (!read.ok || read.value.kind !== 'table') throw new Error('no table');
    const { table } = read.value;
    const { drafts } = draftsOfTable(table, recogniseColumns(table.heads, 'fr'));
    const { entries } = checkDrafts(drafts, context);
    expect(entries.map(({ names, summary }) => [names.fr?.preferred, summary.fr])).toEqual([
      ['=HYPERLINK("https://x.org")', '+1'],
      ['-2 ans', '@cmd'],
    ]);
  });
});
