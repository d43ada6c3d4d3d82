/** How long a passage is shown, in milliseconds: time to find it, and no more. */
const SHOWN = 2_500;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Brings a range into view and paints it under `name` for a moment. Another call ends the one before. */
export function flash(range: Range, name: string): void {
  const { startContainer: node } = range;
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  clearTimeout(timer);
  CSS.highlights.set(name, new Highlight(range));
  timer = setTimeout(() => CSS.highlights.delete(name), SHOWN);
}
