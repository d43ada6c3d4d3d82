import type { ErrorCode } from '../../messages/errors.ts';
import { retryAfterOf } from './schedule.ts';

/** What the host said of a file, to be sent back with the next request for it. */
export interface Validators {
  etag?: string | undefined;
  lastModified?: string | undefined;
}

export interface Wanted extends Validators {
  url: string;
  /** Bytes after which reading stops. */
  limit: number;
  /** Time for the whole of it, in ms. */
  timeout: number;
}

export type Answer =
  | { ok: true; kind: 'unchanged' }
  | { ok: true; kind: 'content'; bytes: Uint8Array<ArrayBuffer>; validators: Validators }
  | { ok: false; error: ErrorCode; retryAfter?: number | undefined };

export interface RequestPorts {
  fetch: (url: string, options: RequestInit) => Promise<Response>;
  /** ms since 1970. */
  now: () => number;
}

/** A longer one is a file in disguise; it would be stored and sent with each request. */
const MAX_VALIDATOR = 200;

/**
 * Asks for one file of a feed: without cookies, without a referrer, past the browser’s cache, and only
 * if it changed. `feed-unreachable`: no answer in time, or an error status (with its Retry-After);
 * `feed-redirected`: it leads elsewhere; `feed-oversize`: beyond the limit, decoded
 * or not; `feed-truncated`: the connection broke on the way.
 */
export async function requestFile(wanted: Wanted, { fetch, now }: RequestPorts): Promise<Answer> {
  const signal = AbortSignal.timeout(wanted.timeout);
  let response: Response;
  try {
    // A script cannot see where a redirect leads, and whoever stands there would see the request: none is followed.
    response = await fetch(wanted.url, { ...requestOptions(wanted), redirect: 'manual', signal });
  } catch {
    return { ok: false, error: 'feed-unreachable' };
  }
  if (isRedirect(response)) {
    await discard(response);
    return { ok: false, error: 'feed-redirected' };
  }
  if (response.status === 304) return { ok: true, kind: 'unchanged' };
  if (response.status !== 200) {
    await discard(response);
    const retryAfter = retryAfterOf(response.headers.get('retry-after'), now());
    return { ok: false, error: 'feed-unreachable', retryAfter };
  }
  const bytes = await readBody(response.body, wanted.limit);
  if (typeof bytes === 'string')
    return { ok: false, error: signal.aborted ? 'feed-unreachable' : bytes };
  return { ok: true, kind: 'content', bytes, validators: validatorsOf(response.headers) };
}

function requestOptions({ etag, lastModified }: Validators): RequestInit {
  return {
    headers: {
      // The same for everybody: the language of the reader is nobody’s business here.
      'accept-language': '*',
      ...(etag === undefined ? {} : { 'if-none-match': etag }),
      ...(lastModified === undefined || etag !== undefined
        ? {}
        : { 'if-modified-since': lastModified }),
    },
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  };
}

function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);
}

function validatorsOf(headers: Headers): Validators {
  const short = (name: string) => {
    const value = headers.get(name);
    return value !== null && value.length <= MAX_VALIDATOR ? value : undefined;
  };
  return { etag: short('etag'), lastModified: short('last-modified') };
}

/** Reads a stream up to a limit; stops at the first byte beyond it, or where the stream breaks. */
export async function readBody(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | 'feed-oversize' | 'feed-truncated'> {
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > limit) {
        await reader.cancel();
        return 'feed-oversize';
      }
      chunks.push(value);
    }
  } catch {
    return 'feed-truncated';
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

async function discard(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => undefined);
}
