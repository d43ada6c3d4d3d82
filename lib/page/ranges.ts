import type { PageBlock } from './blocks.ts';

/**
 * The range of `[start, end)` of a block (UTF-16 units of its text), or undefined when the page has changed
 * there since it was read: the text under the range must still be the text that was matched.
 */
export function rangeIn(block: PageBlock, start: number, end: number): Range | undefined {
  const from = pieceAt(block, start);
  const to = pieceAt(block, end - 1);
  if (!from || !to || !from.node.isConnected || !to.node.isConnected) return undefined;
  const startOffset = start - from.start;
  const endOffset = end - to.start;
  if (endOffset > to.node.length || startOffset > from.node.length) return undefined;
  const range = document.createRange();
  range.setStart(from.node, startOffset);
  range.setEnd(to.node, endOffset);
  const wanted = block.text.slice(start, end);
  return range.toString() === wanted || wanted.includes('\n') ? range : undefined;
}

function pieceAt({ pieces }: PageBlock, offset: number) {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}
