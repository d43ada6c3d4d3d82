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

/** Class names and ids by which sites call what surrounds an article. */
const HINT =
  /(?:^|[-_\s])(comments?|commentaires?|comentarios|disqus|related|read-?more|sidebar|ticker|breaking|teasers?|newsletter|menu|breadcrumbs?)(?:[-_\s]|$)/i;

/** The part of the page that an element begins, or undefined where it begins none. */
export function partOf(element: Element): Part | undefined {
  const known =
    BY_TAG[element.tagName.toUpperCase()] ?? BY_ROLE[element.getAttribute('role') ?? ''];
  if (known) return known;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  const hint = names.length > 1 ? HINT.exec(names)?.[1]?.toLowerCase() : undefined;
  if (hint === undefined) return undefined;
  if (/^(comm|coment|disqus)/.test(hint)) return 'comments';
  return /^(menu|breadcrumb)/.test(hint) ? 'navigation' : 'aside';
}
