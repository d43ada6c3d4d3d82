import { cardAsOf } from '../../../lib/reference/as-of.ts';
import type { CardView } from '../../../lib/reference/card.ts';
import type { Entry } from '../../../lib/reference/entry.ts';
import type { ReaderLanguage } from '../../../lib/reference/kinds.ts';
import { neighbourhoodOf } from '../../../lib/store/source.ts';
import type { Store } from '../../../lib/store/store.ts';
import { checkDrafts } from '../../../lib/update/check/drafts.ts';
import type { Problem } from '../../../lib/update/check/problem.ts';
import { publishersOf } from '../../../lib/update/import/publishers.ts';
import { type OwnDraft, valueOfDraft } from '../../../lib/update/own/draft.ts';
import { suggestionFor } from '../../../lib/update/own/suggest.ts';
import { planUpdate } from '../../../lib/update/plan.ts';

export interface CheckedOwn {
  problems: Problem[];
  entry?: Entry | undefined;
  card?: CardView | undefined;
}

/** What the page asks of own entries. */
export function ownApi(store: Store, now: () => number) {
  const today = () => new Date(now()).toISOString().slice(0, 10);
  return {
    /** The checks of an import for what the form holds, and the card that it makes. */
    async checkOwn(draft: OwnDraft, lang: ReaderLanguage): Promise<CheckedOwn> {
      const active = await store.activeReference();
      if (!active.ok) return { problems: [] };
      const { source } = active.value;
      const value = valueOfDraft(draft);
      const known = (await source.all()).filter(({ id }) => id !== value['id']);
      const place = { number: 1 };
      const publishers = publishersOf(known);
      const checked = checkDrafts([{ place, value }], { known, today: today(), publishers });
      const [entry] = checked.entries;
      if (!entry) return checked;
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
      const near = await neighbourhoodOf(source, entry.id);
      const others = new Map(known.map((one) => [one.id, one]));
      const neighbours = near?.neighbours ?? {
        entry: (id: string) => others.get(id),
        pointingAt: () => [],
      };
      const card = cardAsOf(entry, today(), lang, neighbours);
      return { problems: [...checked.problems, ...warnings], entry, card };
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
