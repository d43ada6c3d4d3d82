import type { Result } from '../../messages/result.ts';
import { KINDS, LANGUAGES, type Language } from '../../reference/kinds.ts';
import { PREFIXES, RELATION_TERMS } from '../skos-terms.ts';
import type { Draft, Drafts } from './draft.ts';
import { slugOf } from './slug.ts';

const SKOS = PREFIXES.skos;

type Node = Record<string, unknown>;

/** Whether parsed JSON is linked data with SKOS concepts. */
export function isSkos(value: unknown): value is Node | Node[] {
  return nodesOf(value).some(isConcept);
}

/**
 * Reads the concepts of a SKOS glossary in JSON-LD, as vocabularies publish it: compact or expanded,
 * flat or as a graph. A concept becomes an entry with its labels, its definition and its relations: a
 * term, unless it says that it is of one of our kinds.
 */
export function readSkos(value: unknown): Result<Drafts> {
  const concepts = nodesOf(value).filter(isConcept);
  const ids = new Map(concepts.map((concept) => [addressOf(concept), idOf(concept)]));
  const drafts = concepts.map(
    (concept, at): Draft => ({ place: { number: at + 1 }, value: entryOf(concept, ids) }),
  );
  return { ok: true, value: { format: 'skos', drafts } };
}

function entryOf(concept: Node, ids: ReadonlyMap<string, string>) {
  const preferred = textsOf(concept, 'prefLabel');
  const variants = textsOf(concept, 'altLabel');
  const hidden = textsOf(concept, 'hiddenLabel');
  const names: Partial<Record<Language, unknown>> = {};
  for (const lang of LANGUAGES) {
    const [name] = preferred.get(lang) ?? [];
    const others = variants.get(lang) ?? [];
    const acronyms = others.filter((text) => /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(text));
    const full = others.filter((text) => !acronyms.includes(text));
    const weak = hidden.get(lang) ?? [];
    if (name !== undefined)
      names[lang] = {
        preferred: name,
        ...(full.length > 0 ? { variants: full } : {}),
        ...(acronyms.length > 0 ? { acronyms } : {}),
        ...(weak.length > 0 ? { weak } : {}),
      };
  }
  const definitions = textsOf(concept, 'definition');
  const notes = textsOf(concept, 'scopeNote');
  const summary = Object.fromEntries(
    LANGUAGES.flatMap((lang) => {
      const text = definitions.get(lang)?.[0] ?? notes.get(lang)?.[0];
      return text === undefined ? [] : [[lang, text.replace(/\s+/g, ' ').trim()]];
    }),
  );
  const relations = relationsOf(concept, ids);
  const address = addressOf(concept);
  const kind = KINDS.find((known) => known === firstTerm(concept, 'kind', 'dct:type'));
  return {
    id: ids.get(address),
    kind: kind ?? 'term',
    names,
    summary,
    ...(relations.length > 0 ? { relations } : {}),
    ...(address.startsWith('https://') ? { source: { url: address } } : {}),
  };
}

/** Relations by the term of their type; the other ones that SKOS has are `related`. */
function relationsOf(concept: Node, ids: ReadonlyMap<string, string>) {
  const targetsOf = (values: readonly unknown[]) => [
    ...new Set(values.flatMap((item) => ids.get(addressOf(item)) ?? [])),
  ];
  const typed = Object.entries(RELATION_TERMS).flatMap(([type, term]) =>
    targetsOf(termValues(concept, type, term)).map((target) => ({ type, target })),
  );
  const known = new Set(typed.map(({ target }) => target));
  const plain = targetsOf(
    ['broader', 'related'].flatMap((property) => valuesOf(concept, property)),
  );
  return [
    ...typed,
    ...plain.filter((target) => !known.has(target)).map((target) => ({ type: 'related', target })),
  ];
}

/** Values of a property of another vocabulary: by our name for it, with its prefix, or in full. */
function termValues(node: Node, name: string, term: string): unknown[] {
  const [prefix = '', local = ''] = term.split(':');
  const address = PREFIXES[prefix as keyof typeof PREFIXES] + local;
  const value = node[name] ?? node[term] ?? node[address];
  return value === undefined ? [] : [value].flat();
}

function firstTerm(node: Node, name: string, term: string): unknown {
  const [value] = termValues(node, name, term);
  return isNode(value) ? value['@value'] : value;
}

function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!isNode(value)) return [];
  const graph = value['@graph'];
  return Array.isArray(graph) ? graph.filter(isNode) : [value];
}

function isConcept(node: Node): boolean {
  const types = [node['@type'] ?? node['type']].flat();
  return types.some((type) => ['skos:Concept', `${SKOS}Concept`, 'Concept'].includes(String(type)));
}

function valuesOf(node: Node, property: string): unknown[] {
  const value = node[`skos:${property}`] ?? node[`${SKOS}${property}`] ?? node[property];
  return value === undefined ? [] : [value].flat();
}

/** Texts of a property by language, however the document writes them. Untagged ones are left out. */
function textsOf(node: Node, property: string): Map<Language, string[]> {
  const texts = new Map<Language, string[]>();
  const add = (tag: unknown, text: unknown) => {
    const lang = LANGUAGES.find((known) => known === String(tag).toLowerCase().split('-')[0]);
    if (lang && typeof text === 'string')
      texts.set(lang, [...(texts.get(lang) ?? []), text.trim()]);
  };
  for (const value of valuesOf(node, property)) {
    if (!isNode(value)) continue;
    if ('@value' in value) add(value['@language'], value['@value']);
    else
      for (const [tag, text] of Object.entries(value))
        for (const one of [text].flat()) add(tag, one);
  }
  return texts;
}

function addressOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const address = isNode(value) ? (value['@id'] ?? value['id']) : undefined;
  return typeof address === 'string' ? address : '';
}

function idOf(concept: Node): string {
  const [notation] = valuesOf(concept, 'notation');
  // As our own export writes it.
  if (typeof notation === 'string' && addressOf(concept) === `#${notation}`) return notation;
  const label = textsOf(concept, 'prefLabel');
  const name = label.get('en')?.[0] ?? label.get('fr')?.[0] ?? [...label.values()][0]?.[0];
  const tail = addressOf(concept).split(/[/#]/).filter(Boolean).at(-1);
  return slugOf(name ?? String(notation ?? tail ?? ''));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
