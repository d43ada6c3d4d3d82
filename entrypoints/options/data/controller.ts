import type { PackActions } from '../../../components/options/data/state.ts';
import type { OptionsProps } from '../../../components/options/Options.tsx';
import type { Result } from '../../../lib/messages/result.ts';
import type { ReaderLanguage } from '../../../lib/reference/kinds.ts';
import { onStoreChange } from '../../../lib/store/changes.ts';
import { MEANINGS } from '../../../lib/update/read/columns.ts';
import { saveFile } from '../../shared/save-file.ts';
import { importActions } from './importing.ts';
import { dataWorker } from './worker.ts';

type Data = NonNullable<OptionsProps['data']>;

/** Keeps what the data part of the page shows, from its first opening on. */
export function openData(lang: () => ReaderLanguage, show: (data: Data) => void): void {
  const worker = dataWorker();
  let data: Data;
  const change = (more: Partial<Data>) => {
    data = { ...data, ...more };
    show(data);
  };

  async function reload(): Promise<void> {
    const [packs, own] = await Promise.all([worker.call('packs'), worker.call('own')]);
    change({
      packs: packs.ok ? packs.value : data.packs,
      own: own.ok ? own.value.length : 0,
      ...(packs.ok ? {} : { packsError: packs.error }),
    });
  }

  async function run(changing: Promise<Result<unknown>>): Promise<void> {
    change({ busy: true, packsError: undefined });
    const done = await changing;
    change({ busy: false, packsError: done.ok ? undefined : done.error });
    await reload();
  }

  const actions: PackActions = {
    onUse: (id, on) =>
      void run(
        worker.call(
          'arrange',
          data.packs.map((pack) => (pack.id === id ? { ...pack, on } : pack)),
        ),
      ),
    onMove(id, by) {
      const packs = [...data.packs];
      const from = packs.findIndex((pack) => pack.id === id);
      const [moved] = packs.splice(from, 1);
      if (moved) packs.splice(from + by, 0, moved);
      void run(worker.call('arrange', packs));
    },
    onRemove: (id) => void run(worker.call('removePack', id)),
    onRestore: (generation) => void run(worker.call('rollBack', generation)),
    onRelease: (id) => void run(worker.call('releasePin', id)),
    async onCounts(generation) {
      if (data.counts.has(generation)) return;
      const counted = await worker.call('counts', generation);
      if (counted.ok) change({ counts: new Map(data.counts).set(generation, counted.value) });
    },
  };

  data = {
    packs: [],
    own: 0,
    counts: new Map(),
    busy: false,
    importing: { step: 'choose', pasting: false },
    meanings: MEANINGS,
    ...actions,
    async onExport(format) {
      const file = await worker.call('exportAs', format, lang());
      change({ exportError: file.ok ? undefined : file.error });
      if (file.ok) saveFile(`reperes-${file.value.name}`, file.value.text, file.value.type);
    },
    ...importActions({
      lang,
      state: () => data.importing,
      show: (importing) => change({ importing }),
      applied: () => void reload(),
    }),
  };
  change({});
  void reload();
  // A feed, another window or the background may change packs too.
  onStoreChange(() => void reload());
}
