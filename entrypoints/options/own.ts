import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { OptionsProps } from '../../components/options/Options.tsx';
import { kindWords } from '../../lib/i18n/kinds.ts';
import type { Result } from '../../lib/messages/result.ts';
import type { Entry } from '../../lib/reference/entry.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import type { OwnRow } from '../../lib/store/database.ts';
import {
  draftBeside,
  draftOf,
  FRESH,
  newDraft,
  type OwnDraft,
} from '../../lib/update/own/draft.ts';
import { ownFileOf } from '../../lib/update/own/own-file.ts';
import { ADDING } from '../shared/adding.ts';
import { saveFile } from '../shared/save-file.ts';
import { dataWorker } from './data/worker.ts';

type Own = NonNullable<OptionsProps['own']>;

/** When own entries were last exported, in ms since 1970. */
const exported = storage.defineItem<number>('local:own-exported', { fallback: 0 });

/** What is known of a draft before it was checked. */
const NOTHING = { problems: [], titles: {} };

/** Entries offered for what is typed into a field. */
const OFFERED = 7;

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
    const unsavedOf = (list: readonly OwnRow[]) =>
      list.filter(({ edited }) => edited > last).length;
    if (rows.ok) return change({ rows: rows.value, unsaved: unsavedOf(rows.value) });
    const copied = await worker.call('copiedOwn');
    if (copied.length === 0) return change({ error: rows.error });
    change({ error: 'storage-unreadable', rows: copied, unsaved: unsavedOf(copied) });
  }

  async function check(draft: OwnDraft): Promise<void> {
    const { problems, titles, card } = await worker.call('checkOwn', draft, lang());
    // What was typed meanwhile is checked after its own pause. A draft that is no entry for now keeps the
    // last card in view.
    if (own.form?.draft === draft)
      change({ form: { draft, problems, titles, card: card ?? own.form.card } });
  }

  const write = (draft: OwnDraft) => {
    change({ form: { ...(own.form ?? NOTHING), draft } });
    clearTimeout(typing);
    typing = setTimeout(() => void check(draft), PAUSE);
  };
  const open = (draft: OwnDraft) => {
    change({ form: { ...NOTHING, draft }, saved: false, error: undefined });
    void check(draft);
  };

  async function run(changing: Promise<Result<OwnRow[]>>): Promise<boolean> {
    change({ busy: true, error: undefined, saved: false });
    const done = await changing;
    change({ busy: false, ...(done.ok ? {} : { error: done.error }) });
    await reload();
    return done.ok;
  }

  async function save(): Promise<Entry | undefined> {
    const draft = own.form?.draft;
    if (!draft) return undefined;
    const { entry, ...checked } = await worker.call('checkOwn', draft, lang());
    if (!entry) {
      change({ form: { ...checked, draft } });
      return undefined;
    }
    const row = {
      id: entry.id,
      entry,
      private: draft.private,
      note: draft.note.trim(),
      edited: Date.now(),
    };
    if (!(await run(worker.call('changeOwn', { put: [row] })))) return undefined;
    change({ form: undefined, saved: true });
    return entry;
  }

  own = {
    rows: [],
    fresh: FRESH,
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
      saveFile(`reperes-${today()}.json`, ownFileOf(own.rows), 'application/json');
      await exported.setValue(Date.now());
      await reload();
    },
    onDraft: write,
    async onFind(text, kind) {
      const filters = { text, kind, language: '', age: '', pack: '' } as const;
      const { hits } = await worker.call('search', filters, lang(), 0);
      return hits
        .filter(({ id }) => id !== own.form?.draft.id)
        .slice(0, OFFERED)
        .map((hit) => ({ ...hit, kind: kindWords[lang()][hit.kind] }));
    },
    onSave: () => void save(),
    async onBeside(kind) {
      const entry = await save();
      if (entry) open(draftBeside(entry, kind, today(), lang()));
    },
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
