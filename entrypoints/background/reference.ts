import type { LinkingReference } from '../../lib/linking/annotate.ts';
import { openIndex } from '../../lib/matching/open.ts';
import { err, ok, type Result } from '../../lib/messages/result.ts';
import type { ActiveReference } from '../../lib/store/active.ts';
import type { Store } from '../../lib/store/store.ts';

/** What answers need: the release that is served, and its index opened for linking. */
export interface OpenReference {
  active: ActiveReference;
  linking: LinkingReference;
}

/** Opens the index of the active release once, and again only after another became active. */
export function referenceOpener(store: Store): () => Promise<Result<OpenReference>> {
  let opened: OpenReference | undefined;
  return async () => {
    const active = await store.activeReference();
    if (!active.ok) return active;
    if (opened?.active !== active.value) {
      const index = openIndex(active.value.index);
      if (!index.ok) return err('data-damaged');
      const lexicon = JSON.parse(active.value.lexicon);
      opened = { active: active.value, linking: { index: index.value, lexicon } };
    }
    return ok(opened);
  };
}
