import { titleOf } from '../../lib/reference/as-of.ts';
import { firstDay, lastDay } from '../../lib/reference/dates.ts';
import type { Entry } from '../../lib/reference/entry.ts';
import type { Release } from '../../lib/reference/release.ts';
import { english, nameOf } from './english.ts';

/** A time in an office, or of which nobody is known. Days are ISO. */
export interface Term {
  who: string;
  from: string;
  to: string;
  state: 'held' | 'acting' | 'gap';
  /** No end was seen: the day on which it was last confirmed. */
  confirmed?: string | undefined;
}

export interface Succession {
  id: string;
  title: string;
  terms: Term[];
}

export interface Group {
  /** ISO code of a country, `EU` or `UN`; `other` for offices without one. */
  code: string;
  name: string;
  successions: Succession[];
}

const NAMES: Record<string, string> = {
  EU: 'European Union',
  UN: 'United Nations',
  other: 'Others',
};

/** The offices of a release as successions, by the first country of each. */
export function successionsOf({ entries, date }: Release): Group[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const regions = new Intl.DisplayNames('en', { type: 'region' });
  const groups = new Map<string, Succession[]>();
  for (const office of entries) {
    if (!office.holders) continue;
    const [code = byId.get(office.of ?? '')?.countries?.[0] ?? 'other'] = office.countries ?? [];
    const terms = termsOf(office, byId, date);
    const list = groups.get(code) ?? [];
    list.push({ id: office.id, title: titleOf(office, 'en').text, terms });
    groups.set(code, list);
  }
  return [...groups]
    .map(([code, successions]) => ({
      code,
      name: NAMES[code] ?? regions.of(code) ?? code,
      successions,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function termsOf(office: Entry, byId: ReadonlyMap<string, Entry>, today: string): Term[] {
  const held = (office.holders ?? []).map((holder): Term => {
    const { acting, on, from, to, confirmed } = holder;
    const who = nameOf(holder, byId);
    const start = firstDay(on ?? from ?? to ?? today);
    const end = on ?? to;
    return {
      who,
      from: start,
      to: end === undefined ? today : lastDay(end),
      state: acting ? 'acting' : 'held',
      ...(end === undefined && confirmed !== undefined ? { confirmed: lastDay(confirmed) } : {}),
    };
  });
  const gaps = (office.gaps ?? []).map(
    ({ from, to, why }): Term => ({
      who: english(why),
      from: firstDay(from),
      to: lastDay(to),
      state: 'gap',
    }),
  );
  return [...held, ...gaps].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** A succession as a sentence, for those who do not see the picture. */
export function successionText({ title, terms }: Succession): string {
  const said = terms.map(({ who, from, to, state, confirmed }) => {
    const span =
      confirmed === undefined ? `${from} to ${to}` : `since ${from}, confirmed ${confirmed}`;
    return state === 'gap'
      ? `unknown ${span}`
      : `${who}${state === 'acting' ? ', acting,' : ''} (${span})`;
  });
  return `${title}: ${said.join('; ')}`;
}
