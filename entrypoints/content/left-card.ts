/** What Firefox gives to the scripts of extensions. */
interface WithShadow {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Takes away a card that an earlier script of ours left in this page. Firefox stops our scripts at once when the
 * extension is updated, with an open card on the screen that nothing closes any more, and starts new ones.
 * Chromium starts none, and the old ones take their cards away themselves.
 */
export function removeLeftCard(): void {
  if (!('openOrClosedShadowRoot' in Element.prototype)) return;
  const parents = [document.documentElement, ...document.querySelectorAll('dialog')];
  for (const parent of parents)
    for (const child of parent.querySelectorAll<Element & WithShadow>(':scope > div'))
      if (child.openOrClosedShadowRoot?.querySelector('.popover')) child.remove();
}
