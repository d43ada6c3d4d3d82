import type { Contract, Reply, Request, Sender, ToBackground } from './contract.ts';
import { err, type Result } from './result.ts';
import type { Caller } from './sender.ts';

/** A message as it crosses: a name of the contract, and a body that fits it. */
export interface Envelope {
  reperes: string;
  body: unknown;
}

/** One handler for each message of a contract. */
export type Handlers<C extends Contract = ToBackground> = {
  [N in keyof C]: (
    body: Request<C, N>,
    caller: Caller,
  ) => Result<Reply<C, N>> | Promise<Result<Reply<C, N>>>;
};

/** Whether `message` is one of ours: anything else on the channel is somebody else's business. */
export function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'reperes' in message &&
    typeof message.reperes === 'string' &&
    'body' in message
  );
}

/** What is checked of a message before its handler is called: who may send it, and its body. */
export interface Check {
  from: readonly Sender[];
  request: { safeParse(body: unknown): { success: boolean; data?: unknown } };
}

/**
 * Answers one message: checks the name, the sender and the body, in this order, then calls its
 * handler. Undefined (no answer) for unknown names. A handler that throws answers `internal`; what
 * it threw goes to `report`, which must not see the body.
 */
export function answer(
  checks: Readonly<Record<string, Check>>,
  handlers: Readonly<
    Record<string, (body: never, caller: Caller) => Result<unknown> | Promise<Result<unknown>>>
  >,
  message: unknown,
  caller: Caller,
  report: (error: unknown) => void,
): Promise<Result<unknown>> | undefined {
  if (!isEnvelope(message) || !Object.hasOwn(checks, message.reperes)) return undefined;
  const check = checks[message.reperes];
  const handler = handlers[message.reperes];
  if (!check || !handler) return undefined;
  if (!check.from.includes(caller.kind)) return Promise.resolve(err('not-allowed'));
  const request = check.request.safeParse(message.body);
  if (!request.success) return Promise.resolve(err('message-invalid'));
  const run = async () => handler(request.data as never, caller);
  return run().catch((error: unknown) => {
    report(error);
    return err('internal');
  });
}
