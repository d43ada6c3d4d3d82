import { askBackground } from '../../lib/messages/page-client.ts';
import { err, ok, type Result } from '../../lib/messages/result.ts';
import type { CardScript } from '../card/create-card.tsx';

/** Scripts of one extension share a global in each frame, which the page does not see. */
type World = typeof globalThis & { reperesCard?: CardScript };

let loading: Promise<Result<CardScript>> | undefined;

/** The card's script, loaded into this frame when it is first needed. A failed load is tried again. */
export function loadCardScript(): Promise<Result<CardScript>> {
  loading ??= load().then((script) => {
    if (!script.ok) loading = undefined;
    return script;
  });
  return loading;
}

async function load(): Promise<Result<CardScript>> {
  const put = await askBackground('cardScript', {});
  if (!put.ok) return put;
  const { reperesCard } = globalThis as World;
  return reperesCard ? ok(reperesCard) : err('internal');
}
