import { compileIndex } from '../../lib/matching/compile.ts';
import { type MatchIndex, openIndex } from '../../lib/matching/open.ts';
import type { Form } from '../../lib/matching/types.ts';

/** An open index of forms. */
export function open(forms: readonly Form[]): MatchIndex {
  const opened = openIndex(compileIndex(forms));
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}
