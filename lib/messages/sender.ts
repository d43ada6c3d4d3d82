import type { Sender } from './contract.ts';

/** What a browser says of who sent a message (`runtime.MessageSender`), as far as it is used. */
export interface RawSender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
}

/** A sender that was identified. `tab` and `frame` are there for content scripts. */
export interface Caller {
  kind: Sender;
  tab?: number | undefined;
  frame?: number | undefined;
  /** Host name of the page in the tab, for settings by site; empty when the browser hides it. */
  host: string;
  /** Host name of the frame that sent it, where the browser tells; empty for other addresses. */
  frameHost?: string | undefined;
  /** Address of that page as `pageOf` writes it; empty when the browser hides it. */
  page: string;
}

/**
 * Tells who sent a message, or undefined for anybody who is not this extension. `own` is the id and
 * the base address (`runtime.getURL('')`) of this extension. The browser fills in the sender: a
 * web page can influence none of these fields but the address of its own frame.
 */
export function identify(raw: RawSender, own: { id: string; base: string }): Caller | undefined {
  if (raw.id !== own.id) return undefined;
  const origin = own.base.replace(/\/$/, '');
  if (raw.url?.startsWith(`${origin}/`)) {
    return raw.origin === undefined || raw.origin === origin
      ? { kind: 'own', host: '', page: '' }
      : undefined;
  }
  if (raw.tab === undefined) {
    // Firefox leaves the address out for its background page.
    return raw.url === undefined ? { kind: 'own', host: '', page: '' } : undefined;
  }
  if (raw.tab.id === undefined || raw.frameId === undefined) return undefined;
  return {
    kind: 'content',
    tab: raw.tab.id,
    frame: raw.frameId,
    host: hostOf(raw.tab.url) || hostOf(raw.url),
    frameHost: hostOf(raw.url),
    page: pageOf(raw.tab.url) || pageOf(raw.url),
  };
}

/** Host name of an http(s) address in lower case, without port; empty for any other address. */
export function hostOf(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return '';
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : '';
}

/** An address without the place within the page; empty for what is no page of the web or of the disk. */
export function pageOf(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return '';
  const { protocol, href } = new URL(url);
  return /^(?:https?|file):$/u.test(protocol) ? (href.split('#')[0] ?? '') : '';
}
