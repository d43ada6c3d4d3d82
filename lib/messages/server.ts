import { browser } from 'wxt/browser';
import { answer, type Handlers, isEnvelope } from './answer.ts';
import { type Contract, type Request, type ToBackground, toBackground, toTab } from './contract.ts';
import { type Caller, identify, type RawSender } from './sender.ts';

type Respond = (reply: unknown) => void;

/** Answers the messages of a contract until the function it returns is called. */
function serve<C extends Contract>(contract: C, handlers: Handlers<C>): () => void {
  const own = { id: browser.runtime.id, base: browser.runtime.getURL('/') };
  const listener = (message: unknown, sender: RawSender, respond: Respond) => {
    const caller = identify(sender, own);
    const reply =
      caller && answer(contract, handlers, message, caller, (error) => console.error(error));
    if (!reply) return undefined;
    reply.then(respond);
    // A promise as an answer is younger than our oldest Chromium; `true` keeps the channel open.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** The background's end. Call it synchronously at start-up, so that a message can wake it. */
export function serveBackground(handlers: Handlers<ToBackground>): () => void {
  return serve(toBackground, handlers);
}

/** The content script's end. */
export function serveTab(handlers: Handlers<typeof toTab>): () => void {
  return serve(toTab, handlers);
}

/** Hears what frames find, without answering (the background does): for open popups and panels. */
export function hearFound(
  hear: (found: Request<ToBackground, 'found'>, caller: Caller) => void,
): () => void {
  const own = { id: browser.runtime.id, base: browser.runtime.getURL('/') };
  const listener = (message: unknown, sender: RawSender) => {
    const caller = identify(sender, own);
    if (caller?.kind !== 'content' || !isEnvelope(message) || message.reperes !== 'found') return;
    const found = toBackground.found.request.safeParse(message.body);
    if (found.success) hear(found.data, caller);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
