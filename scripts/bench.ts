/**
 * `npm run bench [-- --only matching]`: measures speed and sizes side by side in one run and prints figure, bar,
 * and whether it is met. Figures depend on the machine, ratios hardly: so most bars are ratios.
 */
import { availableParallelism, loadavg } from 'node:os';
import type { Figure } from './bench/figure.ts';
import { figureLines } from './bench/figure.ts';
import { misuse, readCommand } from './cli/command.ts';

/** Each part with what it measures. Loaded when it is its turn: none slows the others. */
const SECTIONS: Record<string, { title: string; run: () => Promise<Figure[]> }> = {
  matching: {
    title: 'Matching',
    run: async () => (await import('./bench/matching.ts')).benchMatching(),
  },
  linking: {
    title: 'Linking',
    run: async () => (await import('./bench/linking.ts')).benchLinking(),
  },
  page: {
    title: 'In the browser: main thread of a page',
    run: async () => (await import('./bench/page.ts')).benchPage(),
  },
  highlights: {
    title: 'In the browser: frames',
    run: async () => (await import('./bench/highlights.ts')).benchHighlights(),
  },
  sizes: {
    title: 'Sizes',
    run: async () => (await import('./bench/sizes.ts')).benchSizes(),
  },
  data: {
    title: 'The curators’ commands',
    run: async () => (await import('./bench/data.ts')).benchData(),
  },
  imports: {
    title: 'In the browser: an import of 5,000 entries',
    run: async () => (await import('./bench/imports.ts')).benchImports(),
  },
  ready: {
    title: 'In the browser: the data',
    run: async () => (await import('./bench/ready.ts')).benchReady(),
  },
};

const USAGE = {
  usage: 'npm run bench [-- --only PART]...',
  about: `Measures speed and sizes, and says which bars are met.\nParts: ${Object.keys(SECTIONS).join(', ')}`,
};
const { values } = readCommand(USAGE, { only: { type: 'string', multiple: true } });
const wanted = values.only ?? Object.keys(SECTIONS);
const unknown = wanted.find((name) => !SECTIONS[name]);
if (unknown !== undefined)
  misuse(USAGE, `There is no part ${unknown}. Parts: ${Object.keys(SECTIONS).join(', ')}`);

const [load = 0] = loadavg();
console.log(`${availableParallelism()} processors, busy with ${load.toFixed(1)} programs`);
const all: Figure[] = [];
for (const name of wanted) {
  const section = SECTIONS[name];
  if (!section) continue;
  const figures = await section.run();
  all.push(...figures);
  for (const line of figureLines(`${section.title} (${name})`, figures)) console.log(line);
}
const bars = all.filter(({ met }) => met !== undefined);
console.log(`\n${bars.filter(({ met }) => met).length} of ${bars.length} bars met`);
