import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt } from '../../lib/hover/line-at.ts';
import { placeCard } from '../../lib/hover/placement.ts';
import { isPassing } from '../../lib/hover/timing.ts';

const viewport = { width: 1000, height: 800 };
const line = { left: 300, right: 380, top: 200, bottom: 220 };

describe('placeCard', () => {
  it('stands below the line, at the beginning of the word', () => {
    expect(placeCard(line, { width: 400, height: 300 }, viewport, false)).toMatchObject({
      left: 300,
      top: 228,
    });
    expect(
      placeCard({ ...line, left: 700, right: 780 }, { width: 400, height: 300 }, viewport, true),
    ).toMatchObject({ left: 380 });
  });

  it('goes above where there is more room', () => {
    const low = { ...line, top: 700, bottom: 720 };
    expect(placeCard(low, { width: 400, height: 300 }, viewport, false)).toMatchObject({
      top: 392,
    });
  });

  it('never covers the line and never leaves the viewport sideways', () => {
    const dimension = fc.integer({ min: 20, max: 900 });
    fc.assert(
      fc.property(
        fc.nat(900),
        fc.nat(760),
        dimension,
        dimension,
        fc.boolean(),
        (x, y, width, height, rtl) => {
          const word = { left: x, right: x + 60, top: y, bottom: y + 20 };
          const card = placeCard(word, { width, height }, viewport, rtl);
          const shown = Math.min(height, card.maxHeight);
          expect(card.top >= word.bottom || card.top + shown <= word.top).toBe(true);
          expect(card.left).toBeGreaterThanOrEqual(8);
          if (width <= viewport.width - 16)
            expect(card.left + width).toBeLessThanOrEqual(viewport.width - 8);
        },
      ),
    );
  });
});

describe('lineAt', () => {
  it('takes the line that was pointed at', () => {
    const second = { left: 0, right: 50, top: 230, bottom: 250 };
    expect(lineAt([line, second], 20, 240)).toBe(second);
    expect(lineAt([line, second], 900, 900)).toBe(line);
    expect(lineAt([], 0, 0)).toBeUndefined();
  });
});

describe('isPassing', () => {
  it.each([
    [10, 16, true],
    [2, 16, false],
    [400, 33, false],
    [10, 0, false],
  ])('%d px in %d ms: %s', (distance, time, expected) => {
    expect(isPassing({ x: 0, y: 0, time: 0 }, { x: distance, y: 0, time })).toBe(expected);
  });
});
