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

/** Parts by class names: sites use the same few over and over. */
const byNames = new Map<string, Part | undefined>();

/** The part of the page that an element of this tag name (in capitals) begins, or undefined where it begins none. */
export function partOf(element: Element, tag: string): Part | undefined {
  const part = BY_TAG[tag];
  if (part || !element.hasAttributes()) return part;
  return (
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
