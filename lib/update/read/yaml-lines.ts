import { type Document, isMap, isNode, type LineCounter } from 'yaml';

/** The 1-based line of a field, or of the nearest thing around it. */
export function lineOfPath(
  document: Document,
  lines: LineCounter,
  path: readonly PropertyKey[],
): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const at = path.slice(0, length);
    const node = length === 0 ? document.contents : document.getIn(at, true);
    const parent = length === 0 ? null : document.getIn(at.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => String(key) === String(at.at(-1)))
      : null;
    const place = isNode(pair?.key) ? pair.key : node;
    if (isNode(place) && place.range) return lines.linePos(place.range[0]).line;
  }
  return undefined;
}
