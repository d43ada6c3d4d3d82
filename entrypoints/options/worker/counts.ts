import type { Result } from '../../../lib/messages/result.ts';
import type { Store } from '../../../lib/store/store.ts';
import type { ContentCounts } from '../../../lib/update/import/counts.ts';
import { countContent } from '../../../lib/update/import/counts.ts';

/** Entries of a generation by kind and by language of their names. */
export async function contentCounts(
  store: Store,
  generation: number,
): Promise<Result<ContentCounts>> {
  const entries = await store.entriesOf(generation);
  return entries.ok ? { ok: true, value: countContent(entries.value) } : entries;
}
