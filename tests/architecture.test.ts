import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * What each room may import: other rooms, and packages. `types:` rooms may only be imported with
 * `import type`, so that nothing of them is there at run time.
 */
const RULES: Record<string, { rooms: string[]; types?: string[]; packages: string[] }> = {
  'lib/reference': { rooms: [], packages: ['zod'] },
  'lib/matching': { rooms: [], types: ['lib/reference'], packages: [] },
  'lib/linking': { rooms: ['lib/matching'], types: ['lib/reference'], packages: [] },
  'lib/hover': { rooms: [], packages: [] },
  'lib/i18n': {
    rooms: [],
    types: ['lib/reference', 'lib/linking', 'lib/messages', 'lib/settings', 'lib/update'],
    packages: [],
  },
  'lib/page': { rooms: [], types: ['lib/linking', 'lib/reference'], packages: [] },
  'lib/messages': {
    rooms: ['lib/reference'],
    types: ['lib/linking', 'lib/settings', 'lib/i18n', 'lib/store'],
    packages: ['zod', 'zod/mini', 'wxt/browser'],
  },
  'lib/settings': { rooms: ['lib/reference'], packages: ['zod', 'zod/mini', 'wxt/utils/storage'] },
  'lib/store': {
    rooms: ['lib/reference'],
    types: ['lib/linking', 'lib/matching', 'lib/messages'],
    packages: ['dexie'],
  },
  'lib/update': {
    rooms: ['lib/reference', 'lib/store', 'lib/matching', 'lib/linking'],
    types: ['lib/messages'],
    packages: ['zod', 'papaparse', 'yaml'],
  },
  components: {
    rooms: ['lib/i18n'],
    types: ['lib/reference', 'lib/linking', 'lib/messages', 'lib/settings', 'lib/update'],
    packages: ['preact', 'preact/hooks'],
  },
};

interface Import {
  from: string;
  specifier: string;
  typeOnly: boolean;
}

const IMPORT =
  /^(?:import|export)\s+(type\s)?[^'";]*?from\s*'([^']+)';|^import\s+()'([^']+)';|import\(\s*'([^']+)'\s*\)/gm;

function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => ({
    from: file,
    specifier: match[2] ?? match[4] ?? match[5] ?? '',
    typeOnly: match[1] !== undefined,
  }));
}

function roomOf(path: string): string {
  return path.startsWith('lib/')
    ? path.split('/').slice(0, 2).join('/')
    : (path.split('/')[0] ?? '');
}

const sources = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}').sort();

describe('import rules', () => {
  it('finds the sources it is about', () => {
    expect(sources.length).toBeGreaterThan(30);
    expect(importsOf('lib/reference/entry.ts').map(({ specifier }) => specifier)).toEqual([
      'zod',
      './dates.ts',
      './kinds.ts',
      './words.ts',
    ]);
  });

  it.each(Object.keys(RULES))('%s imports only what it may', (room) => {
    const rule = RULES[room];
    const broken = sources
      .filter((file) => roomOf(file) === room)
      .flatMap(importsOf)
      .filter(({ from, specifier, typeOnly }) => {
        if (/\.css(\?\w+)?$/.test(specifier)) return false;
        if (!specifier.startsWith('.')) return !(rule?.packages.includes(specifier) ?? false);
        const target = roomOf(relative('.', join(dirname(from), specifier)));
        if (target === room || rule?.rooms.includes(target)) return false;
        return !(typeOnly && rule?.types?.includes(target));
      })
      .map(({ from, specifier }) => `${from} imports ${specifier}`);
    expect(broken).toEqual([]);
  });

  it('leaves entrypoints to themselves', () => {
    const broken = sources
      .filter((file) => roomOf(file) !== 'entrypoints')
      .flatMap(importsOf)
      .filter(({ from, specifier }) =>
        relative('.', join(dirname(from), specifier)).startsWith('entrypoints'),
      );
    expect(broken).toEqual([]);
  });

  it('has a rule for every room', () => {
    const rooms = new Set(sources.map(roomOf).filter((room) => room !== 'entrypoints'));
    expect([...rooms].filter((room) => !RULES[room])).toEqual([]);
  });
});

describe('sizes of source files', () => {
  const sizes = [...sources, ...globSync('scripts/**/*.ts')].map((file) => ({
    file,
    lines: readFileSync(file, 'utf8').split('\n').length - 1,
  }));

  it('no file is above 300 lines', () => {
    expect(sizes.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  it('the median is below 90 lines', () => {
    const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(90);
  });
});
