import type { Part } from '../linking/types.ts';

const BY_TAG: Record<string, Part> = {
  NAV: 'navigation',
  MENU: 'navigation',
  FOOTER: 'footer',
  ASIDE: 'aside',
  H1: 'title',
};

const BY_ROLE: Record<string, Part> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  complementary: 'aside',
  contentinfo: 'footer',
};

/** Words in class names and ids by which sites call what surrounds an article. */
const BY_WORD: ReadonlyMap<string, Part> = new Map([
  ...['comment', 'comments', 'commentaire', 'commentaires', 'comentarios', 'disqus'].map(
    (word) => [word, 'comments'] as const,
  ),
  ...['menu', 'breadcrumb', 'breadcrumbs'].map((word) => [word, 'navigation'] as const),
  ...[
    'related',
    'readmore',
    'sidebar',
    'ticker',
    'breaking',
    'teaser',
    'teasers',
    'newsletter',
  ].map((word) => [word, 'aside'] as const),
]);

/** Finds the elements that `partOf` has to look at, and some more. */
export const PART_HINTS = [
  ...Object.keys(BY_TAG),
  '[role]',
  ...['comment', 'coment', 'disqus', 'menu', 'breadcrumb', 'related', 'read', 'sidebar', 'ticker']
    .concat('breaking', 'teaser', 'newsletter')
    .flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`]),
].join();

/** Parts by class names: sites use the same few over and over. */
const byNames = new Map<string, Part | undefined>();

/** The part of the page that an element begins, or undefined where it begins none. */
export function partOf(element: Element): Part | undefined {
  return (
    BY_TAG[element.tagName.toUpperCase()] ??
    BY_ROLE[element.getAttribute('role') ?? ''] ??
    hinted(element.getAttribute('class')) ??
    hinted(element.id)
  );
}

function hinted(names: string | null): Part | undefined {
  if (!names) return undefined;
  if (byNames.has(names)) return byNames.get(names);
  // Words are looked up: a pattern of them all is slow to get going.
  const words = names
    .toLowerCase()
    .replace('read-more', 'readmore')
    .split(/[-_\s]+/);
  const part = words.map((word) => BY_WORD.get(word)).find((known) => known !== undefined);
  byNames.set(names, part);
  return part;
}
