import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Envelope } from './answer.ts';
import {
  type Contract,
  type Reply,
  type Request,
  type ToBackground,
  type ToTab,
  toBackground,
  toTab,
} from './contract.ts';
import { ERROR_CODES } from './errors.ts';
import { err, ok, type Result } from './result.ts';

const failure = z.object({ ok: z.literal(false), error: z.enum(ERROR_CODES) });
const success = z.object({ ok: z.literal(true), value: z.unknown() });

/**
 * Asks the background. Never throws: `unreachable` when nobody answers, `outdated` when this script
 * outlived its extension, `message-invalid` when the answer does not fit the contract.
 */
export function ask<N extends keyof ToBackground>(
  name: N,
  body: Request<ToBackground, N>,
): Promise<Result<Reply<ToBackground, N>>> {
  return call(toBackground, name, () =>
    browser.runtime.sendMessage({ reperes: name, body } satisfies Envelope),
  );
}

/**
 * Asks the content script of a tab, from the extension's own pages or background: in one frame (the
 * top one is 0), or in every frame with `'all'`, where the first answer counts. Never throws;
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
  return call(toTab, name, () => browser.tabs.sendMessage(tab, envelope, options));
}

async function call<C extends Contract, N extends keyof C>(
  contract: C,
  name: N,
  send: () => Promise<unknown>,
): Promise<Result<Reply<C, N>>> {
  // The id goes when the extension is updated or removed; every call would throw from then on.
  if (browser.runtime?.id === undefined) return err('outdated');
  let answer: unknown;
  try {
    answer = await send();
  } catch {
    return err(browser.runtime?.id === undefined ? 'outdated' : 'unreachable');
  }
  if (answer === undefined || answer === null) return err('unreachable');
  const failed = failure.safeParse(answer);
  if (failed.success) return err(failed.data.error);
  const good = success.safeParse(answer);
  const value = good.success ? contract[name]?.reply.safeParse(good.data.value) : undefined;
  return value?.success ? ok(value.data as Reply<C, N>) : err('message-invalid');
}
