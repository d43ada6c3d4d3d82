import type { Entry, Fact, Relation } from '../../reference/entry.ts';
import { LANGUAGES, type Language, type RelationType } from '../../reference/kinds.ts';
import type { Release } from '../../reference/release.ts';
import { PREFIXES, RELATION_TERMS } from '../skos-terms.ts';

/** Relations in which the target is the whole or the wider one. */
const BROADER: ReadonlySet<RelationType> = new Set(['member-of', 'part-of']);

const byLanguage = (term: string) => ({ '@id': term, '@container': '@language' });
const reference = (term: string) => ({ '@id': term, '@type': '@id', '@container': '@set' });

const CONTEXT = {
  ...PREFIXES,
  prefLabel: byLanguage('skos:prefLabel'),
  altLabel: byLanguage('skos:altLabel'),
  hiddenLabel: byLanguage('skos:hiddenLabel'),
  definition: byLanguage('skos:definition'),
  historyNote: byLanguage('skos:historyNote'),
  title: byLanguage('dct:title'),
  notation: 'skos:notation',
  kind: 'dct:type',
  modified: 'dct:modified',
  source: reference('dct:source'),
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  broader: reference('skos:broader'),
  related: reference('skos:related'),
  ...Object.fromEntries(
    Object.entries(RELATION_TERMS).map(([type, term]) => [type, reference(term)]),
  ),
};

/** Underscores do not occur in ids, so no entry has this one. */
const SCHEME = '#_scheme';

/**
 * A release as a SKOS concept scheme in JSON-LD (W3C, 2009). Names become labels, the summary the definition,
 * dated facts history notes. Concepts are named relative to the address at which the file is published.
 */
export function skosOf({ entries, version, date }: Release): object {
  const known = new Set(entries.map(({ id }) => id));
  const scheme = {
    '@id': SCHEME,
    '@type': 'skos:ConceptScheme',
    title: {
      fr: 'Repères : le vocabulaire des migrations',
      en: 'Repères: the vocabulary of migration',
    },
    modified: date,
    'schema:version': version,
    'dct:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
  };
  return {
    '@context': CONTEXT,
    '@graph': [scheme, ...entries.map((entry) => concept(entry, known))],
  };
}

function concept(entry: Entry, known: ReadonlySet<string>): object {
  const relations = (entry.relations ?? []).filter(({ target }) => known.has(target));
  return {
    '@id': `#${entry.id}`,
    '@type': 'skos:Concept',
    inScheme: SCHEME,
    notation: entry.id,
    kind: entry.kind,
    ...labels(entry),
    definition: entry.summary,
    ...historyNotes(entry),
    ...relationsOf(relations),
    source: Object.values(entry.sources).map(({ url }) => url),
    modified: entry.checked,
  };
}

function labels({ names }: Entry): object {
  const of = (list: (lang: Language) => readonly string[]) =>
    Object.fromEntries(
      LANGUAGES.flatMap((lang) => {
        const texts = list(lang);
        return texts.length > 0 ? [[lang, texts]] : [];
      }),
    );
  const preferred = LANGUAGES.flatMap((lang) => {
    const set = names[lang];
    return set ? [[lang, set.preferred]] : [];
  });
  const altLabel = of((lang) => {
    const { variants = [], acronyms = [], preferred: label } = names[lang] ?? {};
    return [...new Set([...variants, ...acronyms])].filter((text) => text !== label);
  });
  const hiddenLabel = of((lang) => names[lang]?.weak ?? []);
  return {
    prefLabel: Object.fromEntries(preferred),
    ...(Object.keys(altLabel).length > 0 ? { altLabel } : {}),
    ...(Object.keys(hiddenLabel).length > 0 ? { hiddenLabel } : {}),
  };
}

/** Facts by language, with their dates in front: `2018-05: …`. */
function historyNotes({ facts = [] }: Entry): object {
  if (facts.length === 0) return {};
  const notes = LANGUAGES.flatMap((lang) => {
    const said = facts.flatMap(({ text, ...dates }) => {
      const words = text[lang];
      return words === undefined ? [] : [datesOf(dates) + words];
    });
    return said.length > 0 ? [[lang, said]] : [];
  });
  return { historyNote: Object.fromEntries(notes) };
}

function datesOf({ on, from, to }: Pick<Fact, 'on' | 'from' | 'to'>): string {
  if (on !== undefined) return `${on}: `;
  return from === undefined && to === undefined ? '' : `${from ?? '..'}/${to ?? '..'}: `;
}

/** Each relation by its SKOS property and, where it says more, by the term of its type. */
function relationsOf(relations: readonly Relation[]): object {
  const properties: Record<string, string[]> = {};
  const add = (property: string, target: string) => {
    const list = properties[property] ?? [];
    properties[property] = list;
    if (!list.includes(`#${target}`)) list.push(`#${target}`);
  };
  const broader = new Set(
    relations.filter(({ type }) => BROADER.has(type)).map(({ target }) => target),
  );
  for (const { type, target } of relations) {
    // What is broader may not be related as well: SKOS holds the two apart.
    add(broader.has(target) ? 'broader' : 'related', target);
    if (type !== 'related') add(type, target);
  }
  return properties;
}
