import { PART_HINTS } from './part.ts';
import { PUT_AWAY } from './skip.ts';

/**
 * What the elements below a root are, as far as few of them are it. The browser finds those few at once; to ask every
 * element from a script for its class alone takes three times as long as to walk the page.
 */
export interface Traits {
  html: boolean;
  /** There are styles to ask for: this is a browser. */
  styled: boolean;
  langs: boolean;
  /** Elements whose text is left out though their kind is not. */
  putAway: ReadonlySet<Element>;
  /** Elements whose role, class or id may name a part of the page. */
  hinted: ReadonlySet<Element>;
}

/** The traits of the elements below `root`. */
export function traitsOf(root: Element): Traits {
  return {
    // Tag names are in capitals in HTML only.
    html: root.ownerDocument.contentType === 'text/html',
    styled: 'checkVisibility' in root,
    langs: root.querySelector('[lang]') !== null,
    putAway: new Set(root.querySelectorAll(PUT_AWAY)),
    hinted: new Set(root.querySelectorAll(PART_HINTS)),
  };
}
