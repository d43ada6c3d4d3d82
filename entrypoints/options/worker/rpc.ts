import type { Result } from '../../../lib/messages/result.ts';
import type { Copies } from '../../../lib/store/copies.ts';

/** A call from the page, and what comes back. */
interface CallMessage {
  call: number;
  name: string;
  args: unknown[];
}
type FromWorker =
  | { call: number; value: unknown }
  | { call: number; failed: true }
  | { share: number }
  /** The worker cannot reach the browser’s other store: the page does it. */
  | ({ copy: number } & CopyAction);
type CopyAction =
  | { action: 'read' | 'remove'; name: string }
  | { action: 'write'; name: string; value: unknown };
type ToWorker = CallMessage | { copy: number; value: unknown } | { base: string; version: string };

type Api = Readonly<Record<string, (...args: never[]) => unknown>>;

/** The part of a worker's global scope that is used. */
interface Scope {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: unknown): void;
}

/** The end in the page. */
export interface DataWorker<A> {
  /** Calls the interface; where that throws, the answer is the failure `internal`. */
  call<N extends keyof A & string>(
    name: N,
    ...args: A[N] extends (...args: infer P) => unknown ? P : never
  ): Promise<A[N] extends (...args: never[]) => infer R ? Awaited<R> : never>;
  /** Told the share that is done of what is being applied. */
  onShare: ((share: number) => void) | undefined;
}

/** Starts talking to a worker, which keeps second copies through this page. */
export function openWorker<A>(
  worker: Worker,
  { base, version, copies }: { base: string; version: string; copies: Copies },
): DataWorker<A> {
  const waiting = new Map<number, (value: never) => void>();
  let calls = 0;
  const post = (message: ToWorker) => worker.postMessage(message);
  const client: DataWorker<A> = {
    call: (name, ...args) =>
      new Promise((done) => {
        const call = ++calls;
        waiting.set(call, done);
        post({ call, name, args });
      }),
    onShare: undefined,
  };
  worker.onmessage = async ({ data }: MessageEvent<FromWorker>) => {
    if ('share' in data) client.onShare?.(data.share);
    else if ('copy' in data) {
      const value = await (data.action === 'write'
        ? copies.write(data.name, data.value)
        : copies[data.action](data.name));
      post({ copy: data.copy, value });
    } else {
      const done = waiting.get(data.call);
      waiting.delete(data.call);
      const internal: Result<never> = { ok: false, error: 'internal' };
      done?.(('failed' in data ? internal : data.value) as never);
    }
  };
  post({ base, version });
  return client;
}

/** What the worker may use: the extension's own facts, and how to tell the page of progress. */
export interface WorkerContext {
  base: string;
  version: string;
  copies: Copies;
  share: (share: number) => void;
}

/** The end in the worker: makes the interface once the page has said where it is, and answers calls. */
export function serveWorker(scope: Scope, create: (context: WorkerContext) => Api): void {
  const answers = new Map<number, (value: unknown) => void>();
  let api: Api = {};
  let asked = 0;
  const post = (message: FromWorker) => scope.postMessage(message);
  const ask = (action: CopyAction) =>
    new Promise<unknown>((done) => {
      answers.set(++asked, done);
      post({ copy: asked, ...action });
    });
  const copies: Copies = {
    read: (name) => ask({ action: 'read', name }),
    write: async (name, value) => void (await ask({ action: 'write', name, value })),
    remove: async (name) => void (await ask({ action: 'remove', name })),
  };
  scope.onmessage = async ({ data }: MessageEvent<ToWorker>) => {
    if ('base' in data) api = create({ ...data, copies, share: (share) => post({ share }) });
    else if ('copy' in data) {
      answers.get(data.copy)?.(data.value);
      answers.delete(data.copy);
    } else {
      try {
        // The page's types see to it that the arguments fit.
        const run = api[data.name] as ((...args: unknown[]) => unknown) | undefined;
        post({ call: data.call, value: await run?.(...data.args) });
      } catch (error) {
        console.error(error);
        post({ call: data.call, failed: true });
      }
    }
  };
}
