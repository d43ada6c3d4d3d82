import type { Result } from './evaluate.ts';
import type { Predicted } from './score.ts';

interface Judged {
  predicted: Predicted;
  right: boolean;
}

/** Marks that the labels say something about: right, wrong, or on a forbidden string. */
function judged(results: readonly Result[]): Judged[] {
  return results.flatMap(({ outcome: { found, wrong, forbidden } }) => [
    ...found.map(({ predicted }) => ({ predicted, right: true })),
    ...wrong.map(({ predicted }) => ({ predicted, right: false })),
    ...forbidden.map(({ predicted }) => ({ predicted, right: false })),
  ]);
}

const BANDS = [0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.0001];

/** By band of sureness: how many marks, how sure on average, how many are right. */
export function calibrationLines(results: readonly Result[]): string[] {
  const marks = judged(results);
  const lines = BANDS.slice(0, -1).flatMap((from, place) => {
    const to = BANDS[place + 1] ?? 1;
    const own = marks.filter(({ predicted }) => predicted.sure >= from && predicted.sure < to);
    if (own.length === 0) return [];
    const mean = own.reduce((sum, { predicted }) => sum + predicted.sure, 0) / own.length;
    const right = own.filter((mark) => mark.right).length / own.length;
    const cells = [String(own.length), mean.toFixed(3), right.toFixed(3)];
    return [`sure from ${from}`.padEnd(22) + cells.map((cell) => cell.padStart(8)).join('')];
  });
  return ['', `${'Sureness'.padEnd(22)}${'marks   claimed   right'.padStart(26)}`, ...lines];
}

/** By the evidence that the reason names: how many marks, how many are right. */
export function evidenceLines(results: readonly Result[]): string[] {
  const groups = Map.groupBy(judged(results), ({ predicted }) => predicted.code ?? '?');
  const lines = [...groups].map(([code, own]) => {
    const right = own.filter((mark) => mark.right).length;
    const cells = [String(own.length), (right / own.length).toFixed(3)];
    return code.padEnd(22) + cells.map((cell) => cell.padStart(8)).join('');
  });
  return ['', `${'Evidence'.padEnd(22)}${'marks   right'.padStart(16)}`, ...lines.sort()];
}
