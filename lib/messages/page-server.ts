import { answer, type Handlers } from './answer.ts';
import type { ToTab } from './contract.ts';
import { listen } from './listen.ts';
import { tabRequests } from './page-contract.ts';

/** The content script's end: only the extension itself is answered. */
export function serveTab(handlers: Handlers<ToTab>): () => void {
  const checks = Object.fromEntries(
    Object.entries(tabRequests).map(([name, shape]) => [
      name,
      {
        from: ['own'] as const,
        request: { safeParse: (data: unknown) => ({ success: shape(data), data }) },
      },
    ]),
  );
  return listen((message, caller) =>
    answer(checks, handlers, message, caller, (error) => console.error(error)),
  );
}
