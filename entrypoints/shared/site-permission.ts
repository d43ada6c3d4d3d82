import { browser } from 'wxt/browser';
import type { Permission } from '../../components/popup/Popup.tsx';
import { isWithin } from '../../lib/settings/schema.ts';

export const EVERY_SITE = '*://*/*';

/** The match pattern of a site with its subdomains; a bare address has none. */
export function patternOf(site: string): string {
  return /^[\d.]+$/.test(site) ? `*://${site}/*` : `*://*.${site}/*`;
}

/** The site of a match pattern made by `patternOf`; undefined for any other pattern. */
export function siteOfPattern(pattern: string): string | undefined {
  return /^\*:\/\/(?:\*\.)?([^/*]+)\/\*$/.exec(pattern)?.[1];
}

/** Whether a pattern lets pages be explained: one of `patternOf`, or every site. */
export function isSitePattern(pattern: string): boolean {
  return pattern === EVERY_SITE || siteOfPattern(pattern) !== undefined;
}

/** The match pattern under which a feed's host is reached: told from that of a site by its scheme. */
export function feedPattern(host: string): string {
  return `https://${host}/*`;
}

/** The sites of the list that came with the extension, in the order of the manifest. */
export function listedSites(): string[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.flatMap(({ matches = [] }) => matches.flatMap((one) => siteOfPattern(one) ?? []));
}

/** Why pages of a site are explained unasked. Browsers let the reader take listed sites back, too. */
export async function permissionFor(site: string): Promise<Permission> {
  const contains = (pattern: string) => browser.permissions.contains({ origins: [pattern] });
  const listed = isWithin(site, listedSites());
  if (await contains(EVERY_SITE)) return listed ? 'listed' : 'granted-all';
  if (!(await contains(patternOf(site)))) return 'none';
  return listed ? 'listed' : 'granted';
}

/** Whether pages of a host may be read now. Where the host is unknown, the browser has let us in. */
export function mayRead(host: string | undefined): Promise<boolean> {
  if (!host) return Promise.resolve(true);
  return browser.permissions.contains({ origins: [`*://${host}/*`] }).catch(() => true);
}

/** Asks the browser for sites. Call it directly from the reader's click. False: refused. */
export function requestSites(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] }).catch(() => false);
}

/** Gives sites back to the browser. */
export function returnSites(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

/** What the reader granted: single sites, and whether every site. Sites of the list are left out. */
export async function grantedSites(): Promise<{ granted: string[]; everywhere: boolean }> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = new Set(listedSites());
  const sites = origins.flatMap((origin) => siteOfPattern(origin) ?? []);
  return {
    granted: sites.filter((site) => !listed.has(site)).sort(),
    everywhere: origins.includes(EVERY_SITE),
  };
}
