import { whoseSentences } from '../../lib/i18n/whose.ts';
import { link } from '../../lib/linking/annotate.ts';
import type { Mention } from '../../lib/linking/types.ts';
import type { Handlers } from '../../lib/messages/answer.ts';
import type { ToBackground } from '../../lib/messages/contract.ts';
import { err, ok } from '../../lib/messages/result.ts';
import { acronymOf, cardAsOf, titleOf } from '../../lib/reference/as-of.ts';
import { hiddenAs } from '../../lib/settings/hidden.ts';
import { settingsFor } from '../../lib/settings/schema.ts';
import { loadSettings } from '../../lib/settings/stored.ts';
import { loadHidden } from '../../lib/settings/stored-hidden.ts';
import { neighbourhoodOf } from '../../lib/store/source.ts';
import type { Store } from '../../lib/store/store.ts';
import { mayRead } from '../shared/site-permission.ts';
import type { Badges } from './badges.ts';
import { explainTab, putCardScript } from './explain.ts';
import type { FollowedFeeds } from './feeds.ts';
import type { PrivateEntries } from './private-entries.ts';
import { referenceOpener } from './reference.ts';

/** The background's answers. The text of a page is used for its answer and goes nowhere else. */
export function createHandlers(
  store: Store,
  badges: Badges,
  feeds: FollowedFeeds,
  privateEntries: PrivateEntries,
): Handlers<ToBackground> {
  const openReference = referenceOpener(store);
  return {
    async annotate({ page }, { host, page: address, tab }) {
      const reference = await openReference();
      if (!reference.ok) return reference;
      const { active, linking } = reference.value;
      // The browser's word for the host counts, not the page's.
      const { mentions, abstentions, unknown } = link({ ...page, host }, linking);
      await privateEntries.look({ ...page, host }, { tab }, active);
      const list = await loadHidden();
      const isHidden = ({ entry }: Mention) => hiddenAs(list, entry, address) !== undefined;
      return ok({
        mentions: mentions.filter((one) => !isHidden(one)),
        hidden: mentions.filter(isHidden),
        couldBe: abstentions.filter((one) => !isHidden(one)),
        unknown,
        state: active.state,
      });
    },

    async card({ id, day, lang }) {
      const active = await store.activeReference();
      if (!active.ok) return active;
      const found = await neighbourhoodOf(active.value.source, id);
      if (!found) return err('entry-gone');
      const card = cardAsOf(found.entry, day, lang, found.neighbours);
      const whose = whoseSentences(await active.value.layersWith(id), lang).join(' · ');
      return ok({ card: whose === '' ? card : { ...card, whose }, state: active.value.state });
    },

    async settings({ arriving }, { host, frameHost }) {
      const settings = settingsFor(await loadSettings(), host, navigator.languages);
      // A site that was just taken back: its script is unregistered a moment later than its page loads again.
      const stays = !arriving || (await mayRead(frameHost));
      return ok({ ...settings, on: settings.on && stays });
    },

    found(found, caller) {
      badges.found(found, caller);
      return ok({});
    },

    cardScript(_, { tab, frame }) {
      return tab === undefined || frame === undefined
        ? err('not-allowed')
        : putCardScript(tab, frame);
    },

    async titles({ ids, lang }) {
      const active = await store.activeReference();
      if (!active.ok) return active;
      const entries = await active.value.source.entries(ids);
      return ok(
        entries.map((entry) => {
          const title = titleOf(entry, lang);
          const acronym = acronymOf(entry, lang);
          return { id: entry.id, kind: entry.kind, title, ...(acronym ? { acronym } : {}) };
        }),
      );
    },

    async private({ tab, day, lang }) {
      return ok(await privateEntries.onPage(tab, day, lang));
    },

    async state() {
      const active = await store.activeReference();
      return ok(active.ok ? active.value.state : { status: 'missing', problem: active.error });
    },

    inject({ tab }) {
      return explainTab(tab);
    },

    async news({ found }) {
      return ok(await feeds.news(found));
    },

    async feed({ url, work }) {
      const done = await feeds[work](url);
      return done.ok ? ok({}) : done;
    },
  };
}
