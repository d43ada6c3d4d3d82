import type { Result } from '../../messages/result.ts';
import { LANGUAGES, type Language } from '../../reference/kinds.ts';
import type { Draft, Drafts } from './draft.ts';
import { slugOf } from './slug.ts';

/** Names of one property: with the usual prefix, in full, and as a context may shorten it. */
const SKOS = 'http://www.w3.org/2004/02/skos/core#';

type Node = Record<string, unknown>;

/** Whether parsed JSON is linked data with SKOS concepts. */
export function isSkos(value: unknown): value is Node | Node[] {
  return nodesOf(value).some(isConcept);
}

/**
 * Reads the concepts of a SKOS glossary in JSON-LD, as vocabularies publish it: compact or expanded,
 * flat or as a graph. A concept becomes a term with its labels, its definition and its relations.
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
  const names: Partial<Record<Language, unknown>> = {};
  for (const lang of LANGUAGES) {
    const [name] = preferred.get(lang) ?? [];
    const others = variants.get(lang) ?? [];
    const acronyms = others.filter((text) => /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(text));
    const full = others.filter((text) => !acronyms.includes(text));
    if (name !== undefined)
      names[lang] = {
        preferred: name,
        ...(full.length > 0 ? { variants: full } : {}),
        ...(acronyms.length > 0 ? { acronyms } : {}),
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
  const targets = ['broader', 'related'].flatMap((property) =>
    valuesOf(concept, property).flatMap((item) => ids.get(addressOf(item)) ?? []),
  );
  const address = addressOf(concept);
  return {
    id: ids.get(address),
    kind: 'term',
    names,
    summary,
    ...(targets.length > 0
      ? { relations: [...new Set(targets)].map((target) => ({ type: 'related', target })) }
      : {}),
    ...(address.startsWith('https://') ? { source: { url: address } } : {}),
  };
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
  const label = textsOf(concept, 'prefLabel');
  const name = label.get('en')?.[0] ?? label.get('fr')?.[0] ?? [...label.values()][0]?.[0];
  const tail = addressOf(concept).split(/[/#]/).filter(Boolean).at(-1);
  return slugOf(name ?? String(notation ?? tail ?? ''));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
