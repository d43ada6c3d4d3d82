import { titleOf } from '../../lib/reference/as-of.ts';
import type { Entry, Texts } from '../../lib/reference/entry.ts';

/** A text in English, or in whichever language it has. */
export function english(texts: Texts): string {
  return texts.en ?? Object.values(texts).find((text) => text !== undefined) ?? '';
}

/** The name of an entry by its id, else the name given, else the id. */
export function nameOf(
  { person, name }: { person?: string | undefined; name?: Texts | undefined },
  byId: ReadonlyMap<string, Entry>,
): string {
  if (name) return english(name);
  const entry = byId.get(person ?? '');
  return entry ? titleOf(entry, 'en').text : (person ?? '');
}
