import { OWN_TEXT, PUT_AWAY_CLASSES } from './skip.ts';

/**
 * What the elements below a root are, as far as few of them are it. The browser finds those few at once; to ask every
 * element from a script costs more.
 */
export interface Traits {
  html: boolean;
  /** There are styles to ask for: this is a browser. */
  styled: boolean;
  langs: boolean;
  /** Elements whose text is left out though their kind is not; undefined: there are none. */
  putAway: ReadonlySet<Element> | undefined;
}

/** The traits of the elements below `root`. */
export function traitsOf(root: Element): Traits {
  return {
    // Tag names are in capitals in HTML only.
    html: root.ownerDocument.contentType === 'text/html',
    styled: 'checkVisibility' in root,
    langs: root.querySelector('[lang]') !== null,
    putAway: putAwayIn(root),
  };
}

/** One simple question after the other: browsers answer these many times faster than all in one selector. */
function putAwayIn(root: Element): Set<Element> | undefined {
  let found: Set<Element> | undefined;
  const add = (elements: ArrayLike<Element>) => {
    if (elements.length > 0) found = new Set([...(found ?? []), ...Array.from(elements)]);
  };
  for (const name of PUT_AWAY_CLASSES) add(root.getElementsByClassName(name));
  for (const selector of OWN_TEXT) add(root.querySelectorAll(selector));
  return found;
}
