import type { Entry } from '../../reference/entry.ts';
import type { PackState } from '../../store/packs.ts';
import type { Store } from '../../store/store.ts';
import { applyRelease } from '../apply.ts';
import type { FeedTarget } from './ports.ts';

/** The store as the place where releases of feeds go: each feed fills a pack of its own. */
export function storeTarget(store: Store): FeedTarget {
  const entriesIn = async (pack: PackState | undefined): Promise<readonly Entry[]> => {
    const active = pack?.generations.find((one) => one.active);
    const read = active && (await store.entriesOf(active.generation));
    return read?.ok ? read.value : [];
  };
  return {
    async current(id) {
      const packs = await store.packs();
      if (!packs.ok) return packs;
      const pack = packs.value.find((one) => one.id === id);
      const on = await Promise.all(packs.value.filter((one) => one.on).map(entriesIn));
      return {
        ok: true,
        value: {
          entries: await entriesIn(pack),
          fileHash: pack?.generations.find((one) => one.active)?.fileHash,
          pinned: pack?.pinned ?? false,
          served: on.flat(),
        },
      };
    },
    async apply({ subscription, release, fileHash, bytes, automatic }) {
      const { pack, title, url, key } = subscription;
      return applyRelease(store, {
        ...{ release, fileHash, bytes, automatic },
        pack: { id: pack, name: title },
        origin: { kind: 'feed', from: url, signed: key !== undefined },
      });
    },
    async remove(pack) {
      const packs = await store.packs();
      if (!packs.ok) return packs;
      const there = packs.value.some(({ id }) => id === pack);
      return there ? store.removePack(pack) : { ok: true, value: null };
    },
  };
}
