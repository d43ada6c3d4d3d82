import { browser } from 'wxt/browser';
import type { Envelope } from './answer.ts';
import { call } from './call.ts';
import {
  type Contract,
  type Reply,
  type Request,
  type ToBackground,
  type ToTab,
  toBackground,
  toTab,
} from './contract.ts';
import type { Result } from './result.ts';

/** Asks the background, from the extension's own pages. Fails as `call` does. */
export function ask<N extends keyof ToBackground>(
  name: N,
  body: Request<ToBackground, N>,
): Promise<Result<Reply<ToBackground, N>>> {
  const envelope = { reperes: name, body } satisfies Envelope;
  return call(() => browser.runtime.sendMessage(envelope), replyOf(toBackground, name));
}

/**
 * Asks the content script of a tab, from the extension's own pages or background: in one frame (the
 * top one is 0), or in every frame with `'all'`, where the first answer counts. Fails as `call` does;
 * `unreachable` when no content script runs there.
 */
export function askTab<N extends keyof ToTab>(
  tab: number,
  name: N,
  body: Request<ToTab, N>,
  frame: number | 'all' = 0,
): Promise<Result<Reply<ToTab, N>>> {
  const envelope = { reperes: name, body } satisfies Envelope;
  const options = frame === 'all' ? {} : { frameId: frame };
  return call(() => browser.tabs.sendMessage(tab, envelope, options), replyOf(toTab, name));
}

function replyOf<C extends Contract, N extends keyof C>(contract: C, name: N) {
  return (value: unknown): value is Reply<C, N> =>
    contract[name]?.reply.safeParse(value).success ?? false;
}
