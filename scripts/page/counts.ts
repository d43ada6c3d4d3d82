import { lastDay } from '../../lib/reference/dates.ts';
import type { Entry, Source } from '../../lib/reference/entry.ts';
import { KINDS, LANGUAGES, STANDINGS } from '../../lib/reference/kinds.ts';
import type { Release } from '../../lib/reference/release.ts';
import { english, nameOf } from './english.ts';
import { type Cell, table } from './markdown.ts';

/** How many entries there are of each kind, with a name in each language. */
export function countTable({ entries }: Release): string[] {
  const row = (label: string, list: readonly Entry[]): Cell[] => [
    label,
    list.length,
    ...LANGUAGES.map((lang) => list.filter(({ names }) => names[lang]).length),
  ];
  return table(
    ['Kind', 'Entries', ...LANGUAGES],
    [
      ...KINDS.map((kind) =>
        row(
          kind,
          entries.filter((entry) => entry.kind === kind),
        ),
      ),
      row('**all**', entries),
    ],
  );
}

/** One statement with sources, of whichever sort. */
interface Statement {
  sort: 'facts' | 'holders of offices' | 'points of statistics';
  sources: Source[];
}

/** How many statements have a source of each standing, the closest one counting. */
export function sourceTable({ entries }: Release): string[] {
  const statements = entries.flatMap(statementsOf);
  const closest = ({ sources }: Statement) =>
    STANDINGS.find((standing) => sources.some((source) => source.standing === standing));
  const sorts = ['facts', 'holders of offices', 'points of statistics'] as const;
  const row = (label: string, list: readonly Statement[]): Cell[] => [
    label,
    list.length,
    ...STANDINGS.map((standing) => list.filter((one) => closest(one) === standing).length),
    share(list.filter((one) => closest(one) === 'official').length, list.length),
  ];
  return table(
    ['Statements', 'All', ...STANDINGS, 'Official'],
    [
      ...sorts.map((sort) =>
        row(
          sort,
          statements.filter((one) => one.sort === sort),
        ),
      ),
      row('**all**', statements),
    ],
  );
}

function statementsOf({ facts = [], holders = [], series = [], sources }: Entry): Statement[] {
  const cited = (sort: Statement['sort'], keys: readonly string[]): Statement => ({
    sort,
    sources: keys.flatMap((key) => sources[key] ?? []),
  });
  return [
    ...facts.map((fact) => cited('facts', fact.sources)),
    ...holders.map((holder) => cited('holders of offices', holder.sources)),
    ...series.flatMap(({ points }) =>
      points.map((point) => cited('points of statistics', point.sources)),
    ),
  ];
}

interface Open {
  confirmed: string;
  entry: string;
  what: string;
}

/** Years up to which open statements are counted together. */
const AGES = [1, 2, 3, 5, 10] as const;
const OLDEST = 15;

/** What has no end that anybody saw, by how long ago it was last confirmed, and the oldest of it. */
export function openTables({ entries, date }: Release): { ages: string[]; oldest: string[] } {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const open = entries
    .flatMap((entry) => openOf(entry, byId))
    .sort((a, b) => compare(lastDay(a.confirmed), lastDay(b.confirmed)));
  const age = ({ confirmed }: Open) => (Date.parse(date) - Date.parse(lastDay(confirmed))) / YEAR;
  const rows = [0, ...AGES].map((from, at): Cell[] => {
    const to = AGES[at] ?? Number.POSITIVE_INFINITY;
    const label = to === Number.POSITIVE_INFINITY ? `over ${from} years` : `${from} to ${to} years`;
    const count = open.filter((one) => age(one) <= to && (from === 0 || age(one) > from)).length;
    return [at === 0 ? 'up to a year' : label, count, share(count, open.length)];
  });
  return {
    ages: table(
      ['Last confirmed', 'Open statements', 'Share'],
      [...rows, ['**all**', open.length, '']],
    ),
    oldest: table(
      ['Confirmed', 'Entry', 'Statement'],
      open.slice(0, OLDEST).map(({ confirmed, entry, what }) => [confirmed, `\`${entry}\``, what]),
    ),
  };
}

const YEAR = 365.25 * 86_400_000;

function openOf({ id, facts = [], holders = [] }: Entry, byId: ReadonlyMap<string, Entry>): Open[] {
  return [
    ...facts.map(({ confirmed, text }) => ({ confirmed, what: english(text) })),
    ...holders.map((holder) => ({ confirmed: holder.confirmed, what: nameOf(holder, byId) })),
  ].flatMap(({ confirmed, what }) =>
    confirmed === undefined ? [] : [{ confirmed, entry: id, what }],
  );
}

function share(part: number, whole: number): string {
  return whole === 0 ? '' : `${Math.round((100 * part) / whole)} %`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
