import { browser } from 'wxt/browser';
import type { Envelope } from './answer.ts';
import { call } from './call.ts';
import type { Reply, Request, ToBackground } from './contract.ts';
import type { Result } from './result.ts';
import type { Shape } from './shapes.ts';

/** Asks the background, from a script in a page, for something of a known shape. Fails as `call` does. */
export function askFor<N extends keyof ToBackground>(
  name: N,
  body: Request<ToBackground, N>,
  isReply: Shape<Reply<ToBackground, N>>,
): Promise<Result<Reply<ToBackground, N>>> {
  const envelope = { reperes: name, body } satisfies Envelope;
  return call(() => browser.runtime.sendMessage(envelope), isReply);
}
