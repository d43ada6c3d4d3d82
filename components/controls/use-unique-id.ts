import { useState } from 'preact/hooks';

let given = 0;

/**
 * An id that no other element of the page has, the same for as long as the component stands. Preact’s own
 * `useId` counts anew at each `render` of the root, and then gives a fresh field the id of an old one.
 */
export function useUniqueId(): string {
  const [id] = useState(() => `id-${++given}`);
  return id;
}
