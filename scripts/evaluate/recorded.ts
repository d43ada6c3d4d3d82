import { readFileSync, writeFileSync } from 'node:fs';
import type { Result } from './evaluate.ts';
import { figures } from './score.ts';

const FILE = 'tests/benchmark/recorded.json';

/** The figures of the benchmark that a change must not make worse, rounded down to thousandths. */
export interface Recorded {
  precision: number;
  recall: number;
  /** Share of the forbidden strings that are marked all the same. */
  trapped: number;
}

/** The figures of these results. */
export function figuresOf(results: readonly Result[]): Recorded {
  const { precision, recall } = figures(results.map(({ outcome }) => outcome));
  const hits = results.reduce((sum, { outcome }) => sum + outcome.forbidden.length, 0);
  const traps = results.reduce((sum, { document }) => sum + document.gold.forbidden.length, 0);
  const down = (share: number) => Math.floor(share * 1000) / 1000;
  return {
    precision: down(precision),
    recall: down(recall),
    trapped: Math.ceil((hits / Math.max(1, traps)) * 1000) / 1000,
  };
}

/** The figures on record. */
export function readRecorded(): Recorded {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Recorded;
}

/** Puts the figures of these results on record. */
export function recordFigures(results: readonly Result[]): void {
  writeFileSync(FILE, `${JSON.stringify(figuresOf(results), null, 2)}\n`);
}
