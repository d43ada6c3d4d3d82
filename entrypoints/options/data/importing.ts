import type { ImportActions, ImportState } from '../../../components/options/data/state.ts';
import type { Language, ReaderLanguage } from '../../../lib/reference/kinds.ts';
import type { ImportSource } from '../../../lib/update/import/session.ts';
import type { Target } from '../../../lib/update/import/target.ts';
import type { Mapping } from '../../../lib/update/read/columns.ts';
import { saveFile } from '../../shared/save-file.ts';
import { pagesTouched } from '../open-pages.ts';
import { rememberedMapping, rememberMapping } from './mappings.ts';
import { dataWorker } from './worker.ts';

type Choosing = Extract<ImportState, { step: 'choose' }>;

const START: Choosing = { step: 'choose', pasting: false };

interface Surface {
  lang: () => ReaderLanguage;
  state: () => ImportState;
  show: (state: ImportState) => void;
  /** Something was applied: packs have to be read again. */
  applied: () => void;
}

/** What the import does when the user acts. */
export function importActions({ lang, state, show, applied }: Surface): ImportActions {
  const worker = dataWorker();
  let name = '';
  /** A late answer about a file that was given up must change nothing. */
  let turn = 0;

  const fail = (error: Choosing['error']) => show({ ...START, error });

  async function read(source: ImportSource, language: Language): Promise<void> {
    const mine = ++turn;
    name = source.name.replace(/\.\w+$/, '').slice(0, 60);
    show({ step: 'working', what: 'reading' });
    const got = await worker.call('read', source, language);
    if (mine !== turn) return;
    if (!got.ok) return fail(got.error);
    if (got.value.kind === 'entries') return check();
    const mapping = (await rememberedMapping(got.value.heads)) ?? got.value.mapping;
    show({ step: 'columns', ...got.value, mapping, lang: language });
  }

  async function check(mapping?: Mapping): Promise<void> {
    const mine = ++turn;
    show({ step: 'working', what: 'checking' });
    const got = await worker.call('check', mapping);
    if (mine !== turn) return;
    if (!got.ok) return fail(got.error);
    const target: Target = {
      name,
      mode: 'add',
      ...(got.value.format === 'own' ? { pack: 'own' } : {}),
    };
    show({ step: 'checked', check: got.value, target, confirmed: false });
  }

  /** Changes the state while it is the one after the check. */
  const within = (more: Partial<Extract<ImportState, { step: 'checked' }>>) => {
    const now = state();
    if (now.step === 'checked') show({ ...now, ...more });
  };

  return {
    onFile: (file) => void read(file, lang()),
    onText: (text) => void read({ name: '', text }, lang()),
    onPasting: (pasting) => show({ ...START, pasting }),
    async onLanguage(language) {
      const now = state();
      if (now.step !== 'columns') return;
      const mapping = await worker.call('recognise', [...now.heads], language);
      show({ ...now, lang: language, mapping });
    },
    onMapping(mapping) {
      const now = state();
      if (now.step === 'columns') show({ ...now, mapping });
    },
    async onCheck() {
      const now = state();
      if (now.step !== 'columns') return;
      await rememberMapping(now.heads, now.mapping);
      await check(now.mapping);
    },
    onSaveReport: async () => saveFile('reperes-report.csv', await worker.call('report', lang())),
    onTarget: (target) => within({ target, plan: undefined, confirmed: false, error: undefined }),
    async onCompare() {
      const now = state();
      if (now.step !== 'checked') return;
      const mine = ++turn;
      const got = await worker.call('plan', now.target);
      if (mine !== turn) return;
      if (!got.ok) return within({ error: got.error, plan: undefined });
      const { touched, names, ...plan } = got.value;
      const shown = { ...plan, total: touched.length };
      within({ plan: shown, confirmed: false, error: undefined });
      const pages = await pagesTouched(new Set(touched), names);
      if (mine === turn) within({ plan: { ...shown, pages } });
    },
    async onMoreChanges() {
      const now = state();
      if (now.step !== 'checked' || !now.plan) return;
      const more = await worker.call('changes', now.plan.changes.length);
      within({ plan: { ...now.plan, changes: [...now.plan.changes, ...more] } });
    },
    onConfirmed: (confirmed) => within({ confirmed }),
    async onApply() {
      const now = state();
      if (now.step !== 'checked') return;
      show({ step: 'applying', share: 0 });
      worker.onShare = (share) => state().step === 'applying' && show({ step: 'applying', share });
      const got = await worker.call('apply', now.confirmed);
      worker.onShare = undefined;
      if (got.ok) show({ step: 'done', ...got.value });
      else show({ ...now, plan: undefined, error: got.error });
      applied();
    },
    onCancel: () => void worker.call('cancel'),
    onAgain() {
      turn++;
      show(START);
    },
  };
}
