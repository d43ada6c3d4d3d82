import type { Result } from '../../../lib/messages/result.ts';
import type { OwnCopy } from '../../../lib/store/own.ts';

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
  | { copy: number; write?: unknown };
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

/** Starts talking to a worker, which keeps the second copy of own entries through this page. */
export function openWorker<A>(
  worker: Worker,
  { base, version, copy }: { base: string; version: string; copy: OwnCopy },
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
      const value = 'write' in data ? await copy.write(data.write) : await copy.read();
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
  copy: OwnCopy;
  share: (share: number) => void;
}

/** The end in the worker: makes the interface once the page has said where it is, and answers calls. */
export function serveWorker(scope: Scope, create: (context: WorkerContext) => Api): void {
  const copies = new Map<number, (value: unknown) => void>();
  let api: Api = {};
  let asked = 0;
  const post = (message: FromWorker) => scope.postMessage(message);
  const askCopy = (more: { write?: unknown }) =>
    new Promise<unknown>((done) => {
      copies.set(++asked, done);
      post({ copy: asked, ...more });
    });
  const copy: OwnCopy = {
    read: () => askCopy({}),
    write: async (value) => void (await askCopy({ write: value })),
  };
  scope.onmessage = async ({ data }: MessageEvent<ToWorker>) => {
    if ('base' in data) api = create({ ...data, copy, share: (share) => post({ share }) });
    else if ('copy' in data) {
      copies.get(data.copy)?.(data.value);
      copies.delete(data.copy);
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
