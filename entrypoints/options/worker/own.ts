import { cardAsOf, titleOf } from '../../../lib/reference/as-of.ts';
import type { CardView } from '../../../lib/reference/card.ts';
import type { Entry } from '../../../lib/reference/entry.ts';
import type { ReaderLanguage } from '../../../lib/reference/kinds.ts';
import { targetsOf } from '../../../lib/store/database.ts';
import type { Store } from '../../../lib/store/store.ts';
import { checkDrafts } from '../../../lib/update/check/drafts.ts';
import type { Problem } from '../../../lib/update/check/problem.ts';
import { publishersOf } from '../../../lib/update/import/publishers.ts';
import { namedIn, type OwnDraft } from '../../../lib/update/own/draft.ts';
import { OWN_SOURCE, valueOfDraft } from '../../../lib/update/own/draft-value.ts';
import { suggestionFor } from '../../../lib/update/own/suggest.ts';
import { planUpdate } from '../../../lib/update/plan.ts';

export interface CheckedOwn {
  problems: Problem[];
  /** Names of the entries that the form names, by id. */
  titles: Record<string, string>;
  entry?: Entry | undefined;
  card?: CardView | undefined;
}

/** What the page asks of own entries. */
export function ownApi(store: Store, now: () => number) {
  const today = () => new Date(now()).toISOString().slice(0, 10);
  return {
    /** The checks of an import for what the form holds, and the card that it makes. */
    async checkOwn(draft: OwnDraft, lang: ReaderLanguage): Promise<CheckedOwn> {
      const [active, own] = await Promise.all([store.activeReference(), store.own()]);
      if (!active.ok) return { problems: [], titles: {} };
      const served = await active.value.source.all();
      const rows = own.ok ? own.value : [];
      const value = valueOfDraft(draft, new Set([...served, ...rows].map(({ id }) => id)));
      const known = served.filter(({ id }) => id !== value['id']);
      const others = new Map(known.map((one) => [one.id, one]));
      const titles = Object.fromEntries(
        namedIn(draft).flatMap((id) => {
          const entry = others.get(id);
          return entry ? [[id, titleOf(entry, lang).text]] : [];
        }),
      );
      const place = { number: 1 };
      const publishers = publishersOf(known);
      const checked = checkDrafts([{ place, value }], { known, today: today(), publishers });
      const problems = withoutSource(checked.problems);
      const [entry] = checked.entries;
      if (!entry) return { problems, titles };
      const everyday = planUpdate([], [entry], known).holds.flatMap((hold) =>
        hold.code === 'everyday-names' ? hold.names : [],
      );
      const warnings = everyday.map(
        ({ name, lang: language }): Problem => ({
          code: 'everyday-name',
          severity: 'warning',
          place,
          entry: entry.id,
          field: `names.${language}`,
          found: name,
          detail: name,
        }),
      );
      const card = cardAsOf(entry, today(), lang, {
        entry: (id) => others.get(id),
        pointingAt: (id) => known.filter((one) => targetsOf(one).includes(id)),
      });
      return { problems: [...problems, ...warnings], titles, entry, card };
    },

    /** An entry as it is served, to make an own version of. */
    async entry(id: string): Promise<Entry | undefined> {
      const active = await store.activeReference();
      return active.ok ? (await active.value.source.entries([id]))[0] : undefined;
    },

    /** A ready text for an issue: about the bundled entry, and what the own version says instead. */
    async suggestion(id: string): Promise<string | undefined> {
      const [generations, own] = await Promise.all([store.generations(), store.own()]);
      const active = generations.ok ? generations.value.find((one) => one.active) : undefined;
      const entries = active ? await store.entriesOf(active.generation) : undefined;
      const bundled = entries?.ok ? entries.value.find((one) => one.id === id) : undefined;
      const mine = own.ok ? own.value.find((row) => row.id === id && !row.private) : undefined;
      const entry = bundled ?? mine?.entry;
      return (
        entry && suggestionFor(entry, active?.version ?? '', bundled ? mine?.entry : undefined)
      );
    },
  };
}

/** What cites the form's source while it has none is said once, at the field where it is put right. */
function withoutSource(problems: readonly Problem[]): Problem[] {
  const cites = ({ code, detail }: Problem) => code === 'unknown-source' && detail === OWN_SOURCE;
  const [first] = problems.filter(cites);
  const others = problems.filter((problem) => !cites(problem));
  return first
    ? [{ ...first, code: 'missing', field: 'sources.url', detail: '' }, ...others]
    : others;
}
