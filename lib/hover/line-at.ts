import type { Box } from './placement.ts';

/** Of the rectangles of a text on several lines, the one that holds a point, or the first. */
export function lineAt(boxes: readonly Box[], x: number, y: number): Box | undefined {
  return (
    boxes.find(
      (box) => x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1,
    ) ?? boxes[0]
  );
}
