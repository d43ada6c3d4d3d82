/** A rectangle in CSS px of the viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Distance between the line and the card, and between the card and the viewport's edges. */
const GAP = 8;

/**
 * Where a card goes: below the line that was pointed at, above it where there is more room, never over it;
 * its beginning at the word's beginning (its right end for `rtl`), moved inside the viewport. `maxHeight` is
 * the room on that side.
 */
export function placeCard(line: Box, card: Size, viewport: Size, rtl: boolean) {
  const below = viewport.height - line.bottom - 2 * GAP;
  const above = line.top - 2 * GAP;
  const under = card.height <= below || below >= above;
  const maxHeight = Math.max(0, under ? below : above);
  const height = Math.min(card.height, maxHeight);
  const wanted = rtl ? line.right - card.width : line.left;
  const most = Math.max(GAP, viewport.width - card.width - GAP);
  return {
    left: Math.min(Math.max(wanted, GAP), most),
    top: under ? line.bottom + GAP : line.top - GAP - height,
    maxHeight,
  };
}
