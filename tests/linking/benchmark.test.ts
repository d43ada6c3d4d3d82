import { expect, it } from 'vitest';
import { localReference } from '../../scripts/cli/reference.ts';
import { readBenchmark } from '../../scripts/evaluate/benchmark.ts';
import { evaluate } from '../../scripts/evaluate/evaluate.ts';
import { figuresOf, readRecorded } from '../../scripts/evaluate/recorded.ts';

it('does not fall behind the recorded figures of the benchmark', () => {
  const reference = localReference();
  const corpus = readBenchmark('tests/benchmark', reference);
  const figures = figuresOf(
    corpus.documents.map((document) => evaluate(document, reference, corpus)),
  );
  const { precision, recall, trapped } = readRecorded();
  // `npm run evaluate -- --record` puts better figures on record.
  expect(figures.precision).toBeGreaterThanOrEqual(precision);
  expect(figures.recall).toBeGreaterThanOrEqual(recall);
  expect(figures.trapped).toBeLessThanOrEqual(trapped);
}, 120_000);
