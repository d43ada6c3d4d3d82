import { askFor } from './ask-for.ts';
import type { Reply, Request, ToBackground } from './contract.ts';
import { pageReplies } from './page-contract.ts';
import type { Result } from './result.ts';
import type { Shape } from './shapes.ts';

/** Asks the background what the script that reads a page may ask. Fails as `call` does. */
export function askBackground<N extends keyof typeof pageReplies>(
  name: N,
  body: Request<ToBackground, N>,
): Promise<Result<Reply<ToBackground, N>>> {
  return askFor(name, body, pageReplies[name] as Shape<Reply<ToBackground, N>>);
}
