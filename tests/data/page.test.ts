import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Entry } from '../../lib/reference/entry.ts';
import { loadDataset } from '../../scripts/data/load.ts';
import { makeRelease } from '../../scripts/data/release.ts';
import { dataPage } from '../../scripts/page/data-page.ts';
import { successionsOf, successionText } from '../../scripts/page/successions.ts';
import { entry } from '../reference/builders.ts';

const source = (standing: 'official' | 'press') => ({
  title: 'T',
  url: 'https://www.example.org/',
  publisher: 'P',
  standing,
  seen: '2026-11-25',
});
const office = entry('head', {
  kind: 'office',
  countries: ['MA'],
  names: { fr: { preferred: 'Chef' }, en: { preferred: 'Head <of all>' } },
  holders: [
    { person: 'amina', from: '2012', to: '2016-05', sources: ['jo'] },
    {
      name: { fr: 'Untel', en: 'Somebody' },
      acting: true,
      from: '2016-05',
      to: '2017',
      sources: ['jo'],
    },
    { person: 'amina', from: '2018', confirmed: '2024-03', sources: ['jo'] },
  ],
  gaps: [{ from: '2010', to: '2012', why: { fr: 'Inconnu', en: 'Unknown' } }],
});
const amina = entry('amina', {
  kind: 'person',
  names: { fr: { preferred: 'Amina B' }, en: { preferred: 'Amina B' } },
  facts: [
    { text: { fr: 'A', en: 'A | B' }, on: '2018', sources: ['o', 'p'] },
    { text: { fr: 'C', en: 'C' }, from: '2010', confirmed: '2015', sources: ['p'] },
  ],
  sources: { o: source('official'), p: source('press') },
});
const points = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    period: String(2010 + at),
    value: at,
    sources: ['jo'],
  }));
const statistic = entry('stat', {
  kind: 'statistic',
  series: [4, 5].map((count) => ({
    scope: { fr: 'F', en: 'F' },
    unit: { fr: 'u', en: 'u' },
    points: points(count),
  })),
});
const release = {
  format: 1 as const,
  version: '2026.11.25',
  date: '2026-11-25',
  entries: [amina, office, statistic] satisfies Entry[],
  senses: [],
};

describe('the page on the data', () => {
  const files = dataPage(release);
  const page = files.get('data.md') ?? '';

  it('counts statements by their closest source', () => {
    expect(page).toContain('| facts | 2 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 50 % |');
    expect(page).toContain('| holders of offices | 3 | 3 |');
  });

  it('puts open statements by their age, the oldest first', () => {
    expect(page).toContain('| 2 to 3 years | 1 | 50 % |');
    expect(page).toContain('| over 10 years | 1 | 50 % |');
    expect(page.indexOf('| 2015 | `amina` | C |')).toBeLessThan(
      page.indexOf('| 2024-03 | `head` |'),
    );
  });

  it('counts the series that are long enough', () => {
    expect(page).toContain('## Statistics: 2 series, 1 with at least 5 points');
  });

  it('shows every timeline that it makes, with a text for those who do not see it', () => {
    expect([...files.keys()]).toEqual(['data/offices-ma.svg', 'data.md']);
    expect(page).toContain('](data/offices-ma.svg)');
    expect(page).toContain(
      successionsOf(release)
        .flatMap(({ successions }) => successions)
        .map(successionText)[0],
    );
  });
});

describe('a succession', () => {
  const [group] = successionsOf(release);

  it('has holders and gaps in order, with an open end as what it is', () => {
    expect(group?.name).toBe('Morocco');
    expect(group?.successions.map(successionText)).toEqual([
      'Head <of all>: unknown 2010-01-01 to 2012-12-31; Amina B (2012-01-01 to 2016-05-31); Somebody, acting, (2016-05-01 to 2017-12-31); Amina B (since 2018-01-01, confirmed 2024-03-31)',
    ]);
  });

  it('is drawn with a title and a description, all texts escaped', () => {
    const svg = dataPage(release).get('data/offices-ma.svg') ?? '';
    const { document } = parseHTML(svg);
    expect(document.querySelector('title')?.textContent).toContain('Morocco');
    expect(document.querySelector('desc')?.textContent).toContain('Head <of all>');
    expect(svg).not.toContain('<of all>');
    expect(document.querySelectorAll('rect.held')).toHaveLength(2);
    expect(document.querySelectorAll('rect.acting, rect.gap, rect.open')).toHaveLength(3);
    for (const bar of document.querySelectorAll('rect'))
      expect(Number(bar.getAttribute('width'))).toBeGreaterThan(0);
  });
});

describe('docs/data.md', () => {
  it('is what the data gives, and so are its timelines', () => {
    const head = parse(readFileSync('data/release.yaml', 'utf8'));
    const wanted = dataPage(makeRelease(loadDataset('data'), head));
    const shown = ['data.md', ...globSync('data/offices-*.svg', { cwd: 'docs' })];
    const stale = [...new Set([...wanted.keys(), ...shown])].filter((path) => {
      const file = join('docs', path);
      return !existsSync(file) || readFileSync(file, 'utf8') !== wanted.get(path);
    });
    expect(stale, 'out of date: run npm run data:page, and commit what it writes').toEqual([]);
  }, 60_000);
});
