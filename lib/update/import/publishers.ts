import type { Entry } from '../../reference/entry.ts';
import type { Standing } from '../../reference/kinds.ts';

/** By host name: who publishes there, as the sources of these entries say. */
export function publishersOf(
  entries: readonly Entry[],
): Map<string, { publisher: string; standing: Standing }> {
  const publishers = new Map<string, { publisher: string; standing: Standing }>();
  for (const { sources } of entries)
    for (const { url, publisher, standing } of Object.values(sources))
      publishers.set(new URL(url).hostname, { publisher, standing });
  return publishers;
}
