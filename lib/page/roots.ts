import type { PageBlock } from './blocks.ts';

/** Elements under which all of these blocks stand: the body, and those in shadow trees, which it does not reach. */
export function rootsOf(blocks: readonly PageBlock[]): Element[] {
  const inShadows = blocks.filter(({ element }) => element.getRootNode() !== document);
  return [document.body, ...inShadows.map(({ element }) => element)];
}
