import type { Contract, Reply, Request, ToBackground } from './contract.ts';
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

/**
 * Answers one message: checks the name, the sender and the body, in this order, then calls its
 * handler. Undefined (no answer) for unknown names. A handler that throws answers `internal`; what
 * it threw goes to `report`, which must not see the body.
 */
export function answer<C extends Contract>(
  contract: C,
  handlers: Handlers<C>,
  message: unknown,
  caller: Caller,
  report: (error: unknown) => void,
): Promise<Result<unknown>> | undefined {
  if (!isEnvelope(message) || !Object.hasOwn(contract, message.reperes)) return undefined;
  const name: keyof C = message.reperes;
  const definition = contract[name];
  if (!definition) return undefined;
  if (!definition.from.includes(caller.kind)) return Promise.resolve(err('not-allowed'));
  const request = definition.request.safeParse(message.body);
  if (!request.success) return Promise.resolve(err('message-invalid'));
  const run = async () => handlers[name](request.data as Request<C, typeof name>, caller);
  return run().catch((error: unknown) => {
    report(error);
    return err('internal');
  });
}
