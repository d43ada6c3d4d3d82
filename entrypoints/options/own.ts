import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { OptionsProps } from '../../components/options/Options.tsx';
import type { Result } from '../../lib/messages/result.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import type { OwnRow } from '../../lib/store/database.ts';
import { draftOf, newDraft, type OwnDraft } from '../../lib/update/own/draft.ts';
import { ADDING } from '../shared/adding.ts';
import { saveFile } from '../shared/save-file.ts';
import { dataWorker } from './data/worker.ts';

type Own = NonNullable<OptionsProps['own']>;

/** When own entries were last exported, in ms since 1970. */
const exported = storage.defineItem<number>('local:own-exported', { fallback: 0 });

/** How long typing may pause before the draft is checked, in ms. */
const PAUSE = 250;

export interface OwnController {
  /** Opens the form for an entry of any pack, to make an own version of it. */
  make(id: string): Promise<void>;
}

/** Keeps what the own part of the page shows, from its first opening on. */
export function openOwn(lang: () => ReaderLanguage, show: (own: Own) => void): OwnController {
  const worker = dataWorker();
  let own: Own;
  let typing: ReturnType<typeof setTimeout> | undefined;
  const today = () => new Date().toISOString().slice(0, 10);
  const change = (more: Partial<Own>) => {
    own = { ...own, ...more };
    show(own);
  };

  async function reload(): Promise<void> {
    const [rows, last] = await Promise.all([worker.call('own'), exported.getValue()]);
    if (!rows.ok) return change({ error: rows.error });
    change({ rows: rows.value, unsaved: rows.value.filter(({ edited }) => edited > last).length });
  }

  async function check(draft: OwnDraft): Promise<void> {
    const { problems, card } = await worker.call('checkOwn', draft, lang());
    // What was typed meanwhile is checked after its own pause.
    if (own.form?.draft === draft) change({ form: { draft, problems, card } });
  }

  const write = (draft: OwnDraft) => {
    change({ form: { card: own.form?.card, problems: own.form?.problems ?? [], draft } });
    clearTimeout(typing);
    typing = setTimeout(() => void check(draft), PAUSE);
  };
  const open = (draft: OwnDraft) => {
    change({ form: { draft, problems: [] }, saved: false, error: undefined });
    void check(draft);
  };

  async function run(changing: Promise<Result<OwnRow[]>>): Promise<boolean> {
    change({ busy: true, error: undefined, saved: false });
    const done = await changing;
    change({ busy: false, ...(done.ok ? {} : { error: done.error }) });
    await reload();
    return done.ok;
  }

  async function save(): Promise<void> {
    const draft = own.form?.draft;
    if (!draft) return;
    const { entry, problems } = await worker.call('checkOwn', draft, lang());
    if (!entry) return change({ form: { draft, problems } });
    const row = {
      id: entry.id,
      entry,
      private: draft.private,
      note: draft.note.trim(),
      edited: Date.now(),
    };
    if (await run(worker.call('changeOwn', { put: [row] })))
      change({ form: undefined, saved: true });
  }

  own = {
    rows: [],
    unsaved: 0,
    saved: false,
    busy: false,
    onAdd: () => open(newDraft(today(), lang())),
    onEdit(id) {
      const row = own.rows.find((one) => one.id === id);
      if (row) open(draftOf(row.entry, row));
    },
    onRemove: (id) => void run(worker.call('changeOwn', { remove: [id] })),
    async onExport() {
      const entries = own.rows.map(({ entry }) => entry);
      const text = `${JSON.stringify(entries, null, 2)}\n`;
      saveFile(`reperes-${today()}.json`, text, 'application/json');
      await exported.setValue(Date.now());
      await reload();
    },
    onDraft: write,
    onSave: () => void save(),
    onCancel: () => change({ form: undefined }),
  };
  change({});
  void reload().then(async () => {
    const stored = await browser.storage.session.get(ADDING);
    const text: unknown = stored[ADDING];
    await browser.storage.session.remove(ADDING);
    if (typeof text === 'string') open(newDraft(today(), lang(), text.slice(0, 200)));
  });
  return {
    async make(id) {
      const row = own.rows.find((one) => one.id === id);
      const entry = row?.entry ?? (await worker.call('entry', id));
      if (entry) open(draftOf(entry, row));
    },
  };
}
