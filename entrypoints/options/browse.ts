import type { Filters } from '../../components/options/browse/state.ts';
import type { OptionsProps } from '../../components/options/Options.tsx';
import { dataWords } from '../../lib/i18n/data.ts';
import { ask } from '../../lib/messages/client.ts';
import { ok } from '../../lib/messages/result.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import { dataWorker } from './data/worker.ts';

type Browse = NonNullable<OptionsProps['browse']>;

/** Keeps what the browsing part of the page shows; `makeOwn` opens the form for an entry. */
export function openBrowse(
  lang: () => ReaderLanguage,
  show: (browse: Browse) => void,
  makeOwn: (id: string) => void,
): void {
  const worker = dataWorker();
  let browse: Browse;
  let visited: string[] = [];
  const change = (more: Partial<Browse>) => {
    browse = { ...browse, ...more };
    show(browse);
  };

  async function search(filters: Filters): Promise<void> {
    change({ filters });
    const { hits, total } = await worker.call('search', filters, lang(), 0);
    if (browse.filters === filters) change({ hits, total });
  }

  async function load(id: string, day: string): Promise<void> {
    change({ open: { id, day }, suggestion: undefined, copied: false });
    const reply = await ask('card', { id, day, lang: lang() });
    const { open } = browse;
    if (open?.id === id && open.day === day)
      change({ open: { id, day, answer: reply.ok ? ok(reply.value.card) : reply } });
  }

  browse = {
    filters: { text: '', kind: '', language: '', age: '', pack: '' },
    packs: [],
    hits: [],
    total: 0,
    copied: false,
    onFilters: (filters) => void search(filters),
    async onMore() {
      const { hits, filters } = browse;
      const more = await worker.call('search', filters, lang(), hits.length);
      if (browse.filters === filters) change({ hits: [...hits, ...more.hits], total: more.total });
    },
    onOpen(id) {
      visited.push(id);
      void load(id, browse.open?.day ?? new Date().toISOString().slice(0, 10));
      scrollTo(0, 0);
    },
    onDay: (day) => browse.open && void load(browse.open.id, day),
    onBack() {
      visited.pop();
      const before = visited.pop();
      if (before === undefined) change({ open: undefined, suggestion: undefined });
      else browse.onOpen(before);
    },
    onOwn: makeOwn,
    async onSuggest(id) {
      change({ suggestion: await worker.call('suggestion', id), copied: false });
    },
    async onCopy() {
      await navigator.clipboard.writeText(browse.suggestion ?? '');
      change({ copied: true });
    },
  };
  visited = [];
  change({});
  void worker.call('packs').then((packs) => {
    if (!packs.ok) return;
    const words = dataWords[lang()].packs;
    const named = packs.value.map(({ id, name }) => ({
      id,
      name: id === 'bundled' ? words.bundled : id === 'own' ? words.own : name,
    }));
    change({ packs: named });
  });
  void search(browse.filters);
}
