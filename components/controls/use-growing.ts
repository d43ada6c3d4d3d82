import { useEffect, useState } from 'preact/hooks';

/** How many of `total` items to draw: `step` at once and as many more in each frame after it, so that the page answers in between. */
export function useGrowing(total: number, step: number): number {
  const [shown, setShown] = useState(step);
  useEffect(() => {
    if (shown >= total) return;
    const more = requestAnimationFrame(() => setShown(shown + step));
    return () => cancelAnimationFrame(more);
  }, [shown, total, step]);
  return Math.min(shown, total);
}
