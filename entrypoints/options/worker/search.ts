import MiniSearch from 'minisearch';
import type { Filters, Hit } from '../../../components/options/browse/state.ts';
import { acronymOf, titleOf } from '../../../lib/reference/as-of.ts';
import type { Entry } from '../../../lib/reference/entry.ts';
import type { ReaderLanguage } from '../../../lib/reference/kinds.ts';
import type { ActiveReference } from '../../../lib/store/active.ts';
import { OWN } from '../../../lib/store/database.ts';
import type { Store } from '../../../lib/store/store.ts';
import { daysSince } from '../../../lib/update/check/dates.ts';

/** Hits that cross to the page at once. */
const PAGE = 50;
const YEAR = 366;

interface Searchable {
  entries: Map<string, Entry>;
  index: MiniSearch;
  /** Ids of the entries of each pack. */
  packs: Map<string, Set<string>>;
}

/** Search over everything that is served. The index is made at the first search and after changes. */
export function searchApi(store: Store, now: () => number) {
  let made: { reference: ActiveReference; searchable: Promise<Searchable> } | undefined;

  /** Made once for each state of the data, however many searches come meanwhile. */
  async function searchable(): Promise<Searchable | undefined> {
    const active = await store.activeReference();
    if (!active.ok) return undefined;
    if (made?.reference !== active.value)
      made = { reference: active.value, searchable: makeSearchable(store, active.value) };
    return made.searchable;
  }

  return {
    /** What fits `filters`, best first (by name when nothing is searched), `from` a place on. */
    async search(
      filters: Filters,
      lang: ReaderLanguage,
      from: number,
    ): Promise<{ hits: Hit[]; total: number }> {
      const all = await searchable();
      if (!all) return { hits: [], total: 0 };
      const today = new Date(now()).toISOString().slice(0, 10);
      const searched = filters.text.trim() !== '';
      const ids = searched
        ? all.index.search(filters.text).map(({ id }) => String(id))
        : [...all.entries.keys()];
      const found = ids.map((id) => all.entries.get(id)).filter((entry) => entry !== undefined);
      // Who types a whole name wants what has it, before everything that has it in a longer one.
      const named = searched ? found.filter((entry) => isNamed(entry, filters.text)) : [];
      const hits = [...new Set([...named, ...found])]
        .filter((entry) => fits(entry, filters, today, all.packs))
        .map((entry) => hitOf(entry, lang));
      if (!searched) {
        const { compare } = new Intl.Collator(lang);
        hits.sort((a, b) => compare(a.title, b.title));
      }
      return { hits: hits.slice(from, from + PAGE), total: hits.length };
    },
  };
}

async function makeSearchable(store: Store, reference: ActiveReference): Promise<Searchable> {
  const all = await reference.source.all();
  const index = new MiniSearch({
    fields: ['names', 'text'],
    processTerm: foldTerm,
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { names: 4 }, combineWith: 'AND' },
  });
  index.addAll(all.map(({ id, names, summary }) => ({ id, ...wordsOf({ names, summary }) })));
  const packs = new Map<string, Set<string>>();
  for (const { pack, generation } of reference.layers) {
    const ids =
      pack === OWN
        ? await store.own().then((own) => (own.ok ? own.value.map(({ id }) => id) : []))
        : await store
            .entriesOf(generation)
            .then((got) => (got.ok ? got.value.map(({ id }) => id) : []));
    packs.set(pack, new Set(ids));
  }
  return { entries: new Map(all.map((entry) => [entry.id, entry])), index, packs };
}

function fits(
  entry: Entry,
  { kind, language, age, pack }: Filters,
  today: string,
  packs: Searchable['packs'],
): boolean {
  if (kind !== '' && entry.kind !== kind) return false;
  if (language !== '' && entry.names[language] === undefined) return false;
  if (age !== '' && daysSince(entry.checked, today) > YEAR !== (age === 'old')) return false;
  return pack === '' || (packs.get(pack)?.has(entry.id) ?? true);
}

/** Whether a text is one of the names of an entry, but for case and accents. */
function isNamed({ names }: Entry, text: string): boolean {
  const typed = foldTerm(text.trim());
  return Object.values(names).some(({ preferred, variants = [], acronyms = [] }) =>
    [preferred, ...variants, ...acronyms].some((name) => foldTerm(name) === typed),
  );
}

function hitOf(entry: Entry, lang: ReaderLanguage): Hit {
  const title = titleOf(entry, lang);
  return {
    id: entry.id,
    kind: entry.kind,
    title: title.text,
    lang: title.lang,
    acronym: acronymOf(entry, lang),
  };
}

function wordsOf({ names, summary }: Pick<Entry, 'names' | 'summary'>) {
  const sets = Object.values(names);
  return {
    names: sets
      .flatMap(({ preferred, variants = [], acronyms = [], weak = [] }) => [
        preferred,
        ...variants,
        ...acronyms,
        ...weak,
      ])
      .join(' '),
    text: Object.values(summary).join(' '),
  };
}

/** Without accents, marks and case, in any script: what people type is not what is printed. */
function foldTerm(term: string): string {
  return term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
