import { atOnce, type Steps, stepwise } from '../matching/steps.ts';
import type { Entry } from '../reference/entry.ts';
import type { Language } from '../reference/kinds.ts';
import { type Change, compareSteps } from './compare.ts';
import { everydayWords } from './everyday.ts';

/** Above these shares of the entries in use, an update looks like an accident or an attack. */
const MOST_REMOVED = 0.2;
const MOST_RENAMED = 0.05;

/** Why an update waits for a person to confirm it. */
export type Hold =
  | { code: 'many-removed'; count: number; of: number }
  | { code: 'many-renamed'; count: number; of: number }
  | { code: 'everyday-names'; names: EverydayName[] };

/** A name that would mark a word of everyday language. */
export interface EverydayName {
  entry: string;
  name: string;
  lang: Language;
}

/** What an update would do to a dataset, and what has to be confirmed before. */
export interface Plan {
  changes: Change[];
  counts: Record<Change['kind'], number> & { renamed: number };
  holds: Hold[];
}

/**
 * Compares a dataset with what it would become. It is held when more than a fifth of the entries would
 * go or more than one in twenty would be renamed, and when names are added that are everyday words;
 * which words are everyday ones, the texts of `inUse` tell: all entries that are served now.
 */
export function planUpdate(
  before: readonly Entry[],
  after: readonly Entry[],
  inUse: readonly Entry[] = before,
): Plan {
  return atOnce(planSteps(before, after, inUse));
}

/** `planUpdate`, in steps. */
export function* planSteps(
  before: readonly Entry[],
  after: readonly Entry[],
  inUse: readonly Entry[],
): Steps<Plan> {
  const changes = yield* compareSteps(before, after);
  const counts = { added: 0, removed: 0, changed: 0, renamed: 0 };
  for (const change of changes) {
    counts[change.kind]++;
    if (change.kind === 'changed' && change.renamed) counts.renamed++;
  }
  const holds: Hold[] = [];
  const of = before.length;
  if (counts.removed > of * MOST_REMOVED)
    holds.push({ code: 'many-removed', count: counts.removed, of });
  if (counts.renamed > of * MOST_RENAMED)
    holds.push({ code: 'many-renamed', count: counts.renamed, of });
  const names = yield* newEverydayNames(changes, inUse);
  if (names.length > 0) holds.push({ code: 'everyday-names', names });
  return { changes, counts, holds };
}

/** Names that are everyday words, of entries that did not have them before. */
function* newEverydayNames(
  changes: readonly Change[],
  inUse: readonly Entry[],
): Steps<EverydayName[]> {
  const isEveryday = everydayWords(inUse);
  let inUseKeys: ReadonlySet<string> | undefined;
  /** A dataset that repeats what another one marks already marks nothing new. */
  const isMarked = (name: Named) => {
    inUseKeys ??= new Set(inUse.flatMap(markedNames).map(keyOf));
    return inUseKeys.has(keyOf(name));
  };
  const found: EverydayName[] = [];
  yield* stepwise(changes, (change) => {
    if (change.kind === 'removed') return;
    const entry = change.kind === 'added' ? change.entry : change.after;
    // Entries that say so themselves are marked only beside something that shows which sense is meant.
    if (entry.unmarked || entry.everyday) return;
    const had = new Set(change.kind === 'changed' ? markedNames(change.before).map(keyOf) : []);
    for (const name of markedNames(entry))
      if (isEveryday(name.name, name.lang) && !had.has(keyOf(name)) && !isMarked(name))
        found.push({ entry: entry.id, ...name });
  });
  return found;
}

interface Named {
  name: string;
  lang: Language;
}

const keyOf = ({ name, lang }: Named) => `${lang} ${name}`;

/** The names that are marked wherever they stand: all but the weak ones. */
function markedNames({ names }: Entry): Named[] {
  return (Object.entries(names) as [Language, NonNullable<Entry['names']['fr']>][]).flatMap(
    ([lang, { preferred, variants = [], acronyms = [], weak = [] }]) =>
      [preferred, ...variants, ...acronyms]
        .filter((name) => !weak.includes(name))
        .map((name) => ({ name, lang })),
  );
}
