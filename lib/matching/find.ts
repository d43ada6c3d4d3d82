import type { MatchIndex } from './open.ts';
import { scan } from './scan.ts';
import type { Candidate } from './types.ts';

/**
 * The candidates of a text, leftmost and longest; they never overlap. Spans are in UTF-16 units of the
 * text, in its order. Time is linear in the text, whatever it is.
 */
export function findCandidates(index: MatchIndex, text: string): Candidate[] {
  return scan(index, text, false);
}

/**
 * All candidates of a text, nested and overlapping ones too: by start, longest first. Costs what
 * `findCandidates` costs.
 */
export function findAllCandidates(index: MatchIndex, text: string): Candidate[] {
  return scan(index, text, true);
}
