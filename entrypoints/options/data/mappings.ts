import { storage } from 'wxt/utils/storage';
import { type Mapping, MEANINGS } from '../../../lib/update/read/columns.ts';

/** Most tables whose columns are remembered; the one that was used longest ago goes first. */
const REMEMBERED = 30;

const item = storage.defineItem<[heads: string, mapping: Mapping][]>('local:columns', {
  fallback: [],
});

/** The meanings that the columns of such a table were given before. */
export async function rememberedMapping(heads: readonly string[]): Promise<Mapping | undefined> {
  const key = JSON.stringify(heads);
  const mapping = (await item.getValue()).find(([known]) => known === key)?.[1];
  return mapping?.every((meaning) => MEANINGS.includes(meaning)) ? mapping : undefined;
}

/** Remembers what the columns of a table mean. */
export async function rememberMapping(heads: readonly string[], mapping: Mapping): Promise<void> {
  const key = JSON.stringify(heads);
  const others = (await item.getValue()).filter(([known]) => known !== key);
  await item.setValue([...others, [key, mapping] as [string, Mapping]].slice(-REMEMBERED));
}
