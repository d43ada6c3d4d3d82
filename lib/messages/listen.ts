import { browser } from 'wxt/browser';
import { type Caller, identify, type RawSender } from './sender.ts';

/**
 * Hands on every message of a known sender until the function it returns is called. What `hear` returns is
 * the answer; undefined leaves the message to others.
 */
export function listen(
  hear: (message: unknown, caller: Caller) => Promise<unknown> | undefined,
): () => void {
  const own = { id: browser.runtime.id, base: browser.runtime.getURL('/') };
  const listener = (message: unknown, sender: RawSender, respond: (reply: unknown) => void) => {
    const caller = identify(sender, own);
    const reply = caller && hear(message, caller);
    if (!reply) return undefined;
    reply.then(respond);
    // A promise as an answer is younger than our oldest Chromium; `true` keeps the channel open.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
