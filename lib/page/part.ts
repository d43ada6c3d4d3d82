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

/** Parts by class names: sites use the same few over and over. */
const byNames = new Map<string, Part | undefined>();

/**
 * The part of the page that an element begins, or undefined where it begins none. `tag`: its tag name;
 * `roles`: whether anything here has a role.
 */
export function partOf(element: Element, tag: string, roles = true): Part | undefined {
  const byTag = BY_TAG[tag];
  if (byTag) return byTag;
  const role = roles ? element.getAttribute('role') : null;
  const byRole = role === null ? undefined : BY_ROLE[role];
  return byRole ?? hinted(element.getAttribute('class')) ?? hinted(element.id);
}

function hinted(names: string | null): Part | undefined {
  if (!names) return undefined;
  if (byNames.has(names)) return byNames.get(names);
  const hint = HINT.exec(names)?.[1]?.toLowerCase();
  let part: Part | undefined;
  if (hint) {
    part = 'aside';
    if (/^(comm|coment|disqus)/.test(hint)) part = 'comments';
    else if (/^(menu|breadcrumb)/.test(hint)) part = 'navigation';
  }
  byNames.set(names, part);
  return part;
}
