/** Runs inside the page: markup in the place of every text that comes from data. */
import { cloneElement, isValidElement, type VNode } from 'preact';

/** Markup that would leave an element, or run, wherever it is taken for more than text. */
export const PAYLOAD =
  '"><img class="payload" src="x" onerror="document.title=`ran`"><script class="payload">document.title=`ran`</script>';

/** Properties that hold what somebody wrote: by language, and of cards, entries, feeds, datasets and files. */
const TEXTS: ReadonlySet<string> = new Set([
  ...['fr', 'en', 'ar', 'es', 'text', 'title', 'name', 'acronym', 'note', 'preferred', 'publisher'],
  ...['variants', 'acronyms', 'before', 'surface', 'after', 'long', 'form', 'found', 'detail'],
  ...[
    'heads',
    'samples',
    'from',
    'why',
    'whose',
    'suggestion',
    'label',
    'unit',
    'scope',
    'summary',
  ],
]);

/** The element with the payload behind each such text in its properties, however deep. */
export function poisoned(element: VNode): VNode {
  return cloneElement(element, poison(element.props, '') as object);
}

function poison(value: unknown, key: string): unknown {
  if (typeof value === 'string')
    // A date or a version is checked before it is shown; no text can be in its place.
    return TEXTS.has(key) && !/^[\d.-]+$/.test(value) ? value + PAYLOAD : value;
  if (Array.isArray(value)) return value.map((item) => poison(item, key));
  if (value instanceof Map)
    return new Map([...value].map(([name, item]) => [name, poison(item, 'text')]));
  if (isValidElement(value)) return poisoned(value as VNode);
  if (typeof value !== 'object' || value === null || value instanceof Set) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, poison(item, name)]),
  );
}
