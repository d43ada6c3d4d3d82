import { answer, type Handlers, isEnvelope } from './answer.ts';
import { type Request, type ToBackground, toBackground } from './contract.ts';
import { listen } from './listen.ts';
import type { Caller } from './sender.ts';

/** The background's end. Call it synchronously at start-up, so that a message can wake it. */
export function serveBackground(handlers: Handlers<ToBackground>): () => void {
  return listen((message, caller) =>
    answer(toBackground, handlers, message, caller, (error) => console.error(error)),
  );
}

/** Hears what frames find, without answering (the background does): for open popups and panels. */
export function hearFound(
  hear: (found: Request<ToBackground, 'found'>, caller: Caller) => void,
): () => void {
  return listen((message, caller) => {
    if (caller.kind !== 'content' || !isEnvelope(message) || message.reperes !== 'found')
      return undefined;
    const found = toBackground.found.request.safeParse(message.body);
    if (found.success) hear(found.data, caller);
    return undefined;
  });
}
