import { MAX_NAMES } from '../../../lib/messages/limits.ts';
import type { ReaderLanguage } from '../../../lib/reference/kinds.ts';
import type { Store } from '../../../lib/store/store.ts';
import type { Problem } from '../../../lib/update/check/problem.ts';
import type { Change } from '../../../lib/update/compare.ts';
import { importSession } from '../../../lib/update/import/session.ts';
import type { Target } from '../../../lib/update/import/target.ts';
import { type Mapping, recogniseColumns } from '../../../lib/update/read/columns.ts';
import { contentCounts } from './counts.ts';
import { exportApi } from './export.ts';
import { ownApi } from './own.ts';
import { reportOf } from './report.ts';
import { searchApi } from './search.ts';

/** Most problems and changes that the page shows at once: it draws as many in some ten milliseconds. */
const SHOWN = 20;

/** Everything the options page asks of the data. Runs in a worker, so that the page never waits. */
export function createDataApi(store: Store, now: () => number, share: (share: number) => void) {
  const session = importSession(store, now);
  let problems: Problem[] = [];
  let changes: Change[] = [];
  let running = new AbortController();
  return {
    read: session.read,
    recognise: recogniseColumns,
    async check(mapping?: Mapping) {
      const checked = await session.check(mapping);
      if (!checked.ok) return checked;
      ({ problems } = checked.value);
      const errors = problems.filter(({ severity }) => severity === 'error');
      const shown = [...errors, ...problems.filter(({ severity }) => severity !== 'error')];
      const value = {
        ...checked.value,
        problems: shown.slice(0, SHOWN),
        errors: errors.length,
        warnings: problems.length - errors.length,
      };
      return { ok: true as const, value };
    },
    /** All problems as a table that spreadsheets open. */
    report: (lang: ReaderLanguage) => reportOf(problems, lang),
    async plan(target: Target) {
      const planned = await session.plan(target);
      if (!planned.ok) return planned;
      ({ changes } = planned.value);
      const touched = changes.map((change) =>
        change.kind === 'changed' ? change.after.id : change.entry.id,
      );
      const value = {
        ...planned.value,
        changes: changes.slice(0, SHOWN),
        touched,
        names: newNames(changes),
      };
      return { ok: true as const, value };
    },
    changes: (from: number) => changes.slice(from, from + SHOWN),
    async apply(confirmed: boolean) {
      running = new AbortController();
      return session.apply({ confirmed, signal: running.signal, progress: share });
    },
    cancel: () => running.abort(),
    packs: store.packs,
    counts: (generation: number) => contentCounts(store, generation),
    rollBack: store.rollBack,
    releasePin: store.releasePin,
    arrange: store.arrange,
    removePack: store.removePack,
    ...searchApi(store, now),
    ...ownApi(store, now),
    ...exportApi(store, now),
    own: store.own,
    copiedOwn: store.copiedOwn,
    changeOwn: store.changeOwn,
  };
}

export type DataApi = ReturnType<typeof createDataApi>;

/** Names of the entries that an update adds, as many as a page is asked for: it may have them without knowing. */
function newNames(changes: readonly Change[]): string[] {
  const sets = changes.flatMap((change) =>
    change.kind === 'added' ? Object.values(change.entry.names) : [],
  );
  const names = sets.flatMap(({ preferred, acronyms = [] }) => [preferred, ...acronyms]);
  return [...new Set(names)].slice(0, MAX_NAMES);
}
