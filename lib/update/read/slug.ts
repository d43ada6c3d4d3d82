/**
 * An id from a name: “Cour nationale du droit d’asile” gives `cour-nationale-du-droit-d-asile`. A name
 * without a Latin letter or digit gives `entry-` and a number made of its characters.
 */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');
  return slug === '' ? `entry-${numberOf(name)}` : slug;
}

/** FNV-1a over UTF-16 units, by Fowler, Noll and Vo: the same name always gives the same id. */
function numberOf(name: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++)
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}
