/** Elements whose text is not reading matter, or is the reader's own. */
const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'CODE',
  'PRE',
  'KBD',
  'SAMP',
  'TEXTAREA',
  'INPUT',
  'SELECT',
  'OPTION',
  'BUTTON',
  'SVG',
  'svg',
  'MATH',
  'math',
  'CANVAS',
  'IFRAME',
  'OBJECT',
  'AUDIO',
  'VIDEO',
  'HEAD',
  'TITLE',
  'DATALIST',
]);

/** Elements inside which text runs on: a name may span them. */
const INLINE = new Set([
  'A',
  'ABBR',
  'ACRONYM',
  'B',
  'BDI',
  'BDO',
  'CITE',
  'DATA',
  'DEL',
  'DFN',
  'EM',
  'FONT',
  'I',
  'INS',
  'LABEL',
  'MARK',
  'Q',
  'S',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'U',
  'VAR',
  'WBR',
]);

/** Class names that say: for screen readers only. */
const UNSEEN =
  /(?:^|[-_\s])(?:sr-only|visually-?hidden|visuallyhidden|screen-?reader(?:-text|-only)?|u-hidden-visually|a11y-hidden|element-invisible|assistive-text)(?:[-_\s]|$)/i;

/** Whether a class name was seen to mean `UNSEEN`: sites use the same few over and over. */
const unseenByClass = new Map<string, boolean>();

/** What some element under a root has, asked once, so that not every element is asked. */
export interface Traits {
  html: boolean;
  editable: boolean;
  roles: boolean;
  langs: boolean;
}

/** What the elements under `root` have. */
export function traitsOf(root: Element): Traits {
  const has = (selector: string) => root.querySelector(selector) !== null;
  return {
    // Tag names are in capitals in HTML only.
    html: root.ownerDocument.contentType === 'text/html',
    editable: has('[contenteditable], [role="textbox"]'),
    roles: has('[role]'),
    langs: has('[lang]'),
  };
}

/**
 * Whether an element's text is left out: not reading matter, editable, or not offered to the eye. `tag`: its tag
 * name; `editable`: whether anything here can be edited.
 */
export function isSkipped(element: Element, tag: string, editable = true): boolean {
  if (SKIPPED.has(tag)) return true;
  const names = element.getAttribute('class');
  if (names && isUnseen(names)) return true;
  return editable && isEditable(element);
}

/** Whether text in an element is read at all: neither it nor anything around it is left out. */
export function isRead(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (isSkipped(at, at.tagName)) return false;
  return true;
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return element.getAttribute('role') === 'textbox';
}

function isUnseen(names: string): boolean {
  let unseen = unseenByClass.get(names);
  if (unseen === undefined) {
    unseen = UNSEEN.test(names);
    unseenByClass.set(names, unseen);
  }
  return unseen;
}

const VISIBILITY = { visibilityProperty: true };
const HIDING = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * Whether an element that begins a block does not show now: styled away, inside a closed `<details>`, or marked
 * `hidden`. Browsers answer from styles that they have computed anyway; without one, attributes answer.
 */
export function isHidden(element: Element, tag: string): boolean {
  if (!('checkVisibility' in element)) return isMarkedHidden(element, tag);
  if (element.checkVisibility(VISIBILITY))
    // This one has a box and hides its content.
    return element.hasAttribute('hidden') && element.getAttribute('hidden') === 'until-found';
  // An element without a box of its own may have children that show.
  return getComputedStyle(element).display !== 'contents';
}

function isMarkedHidden(element: Element, tag: string): boolean {
  const { parentElement } = element;
  return (
    element.hasAttribute('hidden') ||
    HIDING.test(element.getAttribute('style') ?? '') ||
    (parentElement !== null && isClosed(parentElement, parentElement.tagName) && tag !== 'SUMMARY')
  );
}

/** Whether an element is a `<details>` that shows its summary only. */
export function isClosed(element: Element, tag: string): boolean {
  return tag === 'DETAILS' && !element.hasAttribute('open');
}

/** Whether a name may run across the edge of an element of this tag name. */
export function isInline(tag: string): boolean {
  return INLINE.has(tag);
}
