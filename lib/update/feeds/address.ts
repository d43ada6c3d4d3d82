import type { Result } from '../../messages/result.ts';

/** Name of the manifest in a feed’s folder. */
export const MANIFEST_FILE = 'feed.json';

/**
 * The address of a feed’s manifest, from what a person typed: `https://` may be missing, and a folder
 * stands for the manifest in it. `feed-address` for anything but https, and for names and passwords.
 */
export function feedAddress(typed: string): Result<string> {
  const text = typed.trim();
  const address =
    /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]+:\d/.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address))
    return { ok: false, error: 'feed-address' };
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '')
    return { ok: false, error: 'feed-address' };
  url.hash = '';
  const last = url.pathname.split('/').at(-1) ?? '';
  if (last === '') url.pathname += MANIFEST_FILE;
  else if (!last.includes('.')) url.pathname += `/${MANIFEST_FILE}`;
  return { ok: true, value: url.href };
}

/** Host name of a feed, as the browser’s permission names it: without port. */
export function feedHost(url: string): string {
  return new URL(url).hostname;
}

/** Id of the pack that a feed fills: the same for one address, another for every other. */
export async function packIdOf(url: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(url));
  const start = [...new Uint8Array(digest).subarray(0, 6)];
  return `feed-${start.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
