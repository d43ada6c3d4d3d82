/** Elements whose text is not reading matter, or is the reader's own. */
export const SKIPPED: ReadonlySet<string> = new Set([
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

/** Finds what may be more than text: whatever begins a block, breaks a line or is rare. */
export const NOT_PLAIN = ':not(a,span,b,strong,em,i,time,small)';

/** Classes by which sites put text away, for screen readers only. */
export const PUT_AWAY_CLASSES = [
  'sr-only',
  'visually-hidden',
  'visuallyhidden',
  'screen-reader-text',
  'screen-reader-only',
  'screenreader-only',
  'u-hidden-visually',
  'a11y-hidden',
  'element-invisible',
  'assistive-text',
] as const;

/** Finds the reader's own text. */
export const OWN_TEXT = [
  '[contenteditable]:not([contenteditable="false" i])',
  '[role="textbox"]',
] as const;

let leftOut: string | undefined;

/** Whether text in an element is read at all: neither it nor anything around it is left out. */
export function isRead(element: Element): boolean {
  leftOut ??= [...SKIPPED, ...PUT_AWAY_CLASSES.map((name) => `.${name}`), ...OWN_TEXT].join();
  return element.closest(leftOut) === null;
}

const VISIBILITY = { visibilityProperty: true };
const HIDING = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * Whether an element that begins a block does not show now: styled away, inside a closed `<details>`, or marked
 * `hidden`. Browsers answer from styles that they have computed anyway; without one, attributes answer.
 */
export function isHidden(element: Element, tag: string): boolean {
  return 'checkVisibility' in element ? !isShown(element) : isMarkedHidden(element, tag);
}

/** The same, the other way round and for browsers only. */
export function isShown(element: Element): boolean {
  if (element.checkVisibility(VISIBILITY))
    // This one has a box and hides its content.
    return element.getAttribute('hidden') !== 'until-found';
  // An element without a box of its own may have children that show.
  return getComputedStyle(element).display === 'contents';
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
