import { LANGUAGES, type Language } from '../../reference/kinds.ts';
import { slugOf } from '../read/slug.ts';
import type {
  DraftDates,
  DraftFact,
  DraftGap,
  DraftHolder,
  DraftPhrase,
  DraftRelation,
  DraftSeries,
  OwnDraft,
} from './draft.ts';
import { typedNumber } from './typed-number.ts';

/** The key of the source that the form edits. */
export const OWN_SOURCE = 'source';

/**
 * What a form says, as an entry that was not checked yet. A form without an id gets one from its name
 * that none of `taken` has: a new entry never takes the place of another.
 */
export function valueOfDraft(
  draft: OwnDraft,
  taken: ReadonlySet<string> = new Set(),
): Record<string, unknown> {
  const { before } = draft;
  const key = Object.keys(before?.sources ?? {})[0] ?? OWN_SOURCE;
  const hasSource = draft.sourceUrl.trim() !== '';
  const source = before?.sources[key];
  const edited = {
    ...(source?.url === draft.sourceUrl.trim() ? source : {}),
    title: draft.sourceTitle.trim() || undefined,
    url: draft.sourceUrl.trim(),
  };
  const { names, summary } = textsOf(draft);
  const context: Context = { key, checked: draft.checked };
  const lists = {
    surnames: itemsOf(draft.surnames),
    countries: itemsOf(draft.countries),
    facts: draft.facts.flatMap((fact) => factValue(fact, context)),
    holders: draft.holders.flatMap((holder) => holderValue(holder, context)),
    gaps: draft.gaps.flatMap(gapValue),
    series: draft.series.flatMap((series) => seriesValue(series, context)),
    relations: draft.relations.map(relationValue),
  };
  const value: Record<string, unknown> = {
    ...before,
    id: draft.id || freeId(slugOf(firstName(draft)), taken),
    kind: draft.kind,
    names,
    summary,
    of: draft.of || undefined,
    ...lists,
    checked: draft.checked,
    sources: { ...before?.sources, ...(hasSource ? { [key]: edited } : {}) },
  };
  // An entry that says it has none of something, no surname to be known by, goes on saying so.
  for (const field of Object.keys(lists) as (keyof typeof lists)[])
    if (lists[field].length === 0 && before?.[field]?.length !== 0) delete value[field];
  if (value['of'] === undefined) delete value['of'];
  return value;
}

interface Context {
  /** The source of what has none of its own. */
  key: string;
  checked: string;
}

/** The name under which the form goes until it has an id. */
export function firstName({ texts }: Pick<OwnDraft, 'texts'>): string {
  for (const lang of LANGUAGES) {
    const name = texts[lang]?.name.trim();
    if (name) return name;
  }
  return '';
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++)
    id = `${wanted.slice(0, 75).replace(/-$/, '')}-${number}`;
  return id;
}

function textsOf({ texts, before }: OwnDraft) {
  const names: Record<string, unknown> = {};
  const summary: Record<string, string> = {};
  for (const [lang, { name, acronyms, variants, summary: text }] of Object.entries(texts)) {
    const weak = before?.names[lang as Language]?.weak;
    const lists = { acronyms: itemsOf(acronyms), variants: itemsOf(variants) };
    if (name.trim() !== '')
      names[lang] = {
        ...(weak ? { weak } : {}),
        preferred: name.trim(),
        ...(lists.acronyms.length > 0 ? { acronyms: lists.acronyms } : {}),
        ...(lists.variants.length > 0 ? { variants: lists.variants } : {}),
      };
    if (text.trim() !== '') summary[lang] = oneLine(text);
  }
  return { names, summary };
}

function factValue({ texts, before, ...dates }: DraftFact, context: Context): unknown[] {
  const text = phraseValue(texts);
  if (!text) return [];
  return [{ text, ...datesValue(dates, context), sources: before?.sources ?? [context.key] }];
}

function holderValue(holder: DraftHolder, context: Context): unknown[] {
  const { person, texts, acting, before } = holder;
  const name = phraseValue(texts);
  const dates = datesValue(holder, context);
  if (person === '' && !name && Object.keys(dates).length === 0) return [];
  return [
    {
      ...(person === '' ? {} : { person }),
      ...(name && person === '' ? { name } : {}),
      ...(acting ? { acting } : {}),
      ...dates,
      sources: before?.sources ?? [context.key],
    },
  ];
}

function gapValue({ texts, from, to }: DraftGap): unknown[] {
  const why = phraseValue(texts);
  if (!why && from === '' && to === '') return [];
  return [{ from: from || undefined, to: to || undefined, why: why ?? {} }];
}

function relationValue({ type, target, from, to }: DraftRelation): unknown {
  return {
    type,
    // One that leads nowhere yet is not dropped unseen: the check says that it is missing.
    target: target || undefined,
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
  };
}

function seriesValue({ scope, unit, points }: DraftSeries, { key }: Context): unknown[] {
  const given = points.filter(({ period, value }) => period !== '' || value !== '');
  const words = { scope: phraseValue(scope), unit: phraseValue(unit) };
  if (given.length === 0 && !words.scope && !words.unit) return [];
  return [
    {
      scope: words.scope ?? {},
      unit: words.unit ?? {},
      points: given.map(({ period, value, provisional, before }) => ({
        period: period.trim() || undefined,
        value: before && String(before.value) === value ? before.value : typedNumber(value),
        ...(provisional ? { provisional } : {}),
        sources: before?.sources ?? [key],
      })),
    },
  ];
}

function datesValue({ on, from, to, confirmed }: DraftDates, { checked }: Context) {
  const open = from !== '' && to === '' && on === '';
  return {
    ...(on === '' ? {} : { on }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
    ...(open ? { confirmed: confirmed || checked } : {}),
  };
}

function phraseValue(texts: DraftPhrase): Record<string, string> | undefined {
  const given = Object.entries(texts)
    .map(([lang, text]) => [lang, oneLine(text)] as const)
    .filter(([, text]) => text !== '');
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function itemsOf(text: string): string[] {
  return text
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
