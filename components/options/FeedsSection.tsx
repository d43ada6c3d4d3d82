import { useEffect, useRef, useState } from 'preact/hooks';
import { errorWords } from '../../lib/i18n/errors.ts';
import { feedsWords } from '../../lib/i18n/feeds.ts';
import type { ErrorCode } from '../../lib/messages/errors.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import type { FeedMode } from '../../lib/update/feeds/choices.ts';
import type { Subscription } from '../../lib/update/feeds/subscription.ts';
import type { FeedOffer } from '../../lib/update/feeds/subscriptions.ts';
import { FeedItem } from './FeedItem.tsx';
import { OfferedFeed } from './OfferedFeed.tsx';

export type FeedWork = 'check' | 'apply' | 'unsubscribe';

/** A subscription as it is shown. */
export interface FeedView {
  subscription: Subscription;
  /** Of its key; none: unsigned. */
  fingerprint?: readonly number[] | undefined;
  /** What is being done with it now. */
  busy?: FeedWork | undefined;
  /** Cards of its last update that open pages name. */
  onOpenPages: number;
}

export interface FeedsProps {
  feeds: readonly FeedView[];
  /** What an address offers, while the reader decides. */
  offer?: FeedOffer | undefined;
  looking: boolean;
  /** Why the last look or subscription failed. */
  problem?: ErrorCode | undefined;
  /** Called directly by the reader's click, so that the browser may be asked for the host. */
  onLook: (address: string) => void;
  onSubscribe: (offer: FeedOffer, mode: FeedMode) => void;
  onCancel: () => void;
  onMode: (url: string, mode: FeedMode) => void;
  onCheck: (url: string) => void;
  onApply: (url: string) => void;
  onUnsubscribe: (url: string) => void;
}

/** Feeds: look at an address, compare its key, subscribe; what each one brought and what waits. */
export function FeedsSection({ lang, ...props }: FeedsProps & { lang: ReaderLanguage }) {
  const words = feedsWords[lang];
  const [address, setAddress] = useState('');
  const { feeds, offer, looking, problem } = props;
  const failed = problem && errorWords[lang][problem];
  const input = useRef<HTMLInputElement>(null);
  const offered = useRef(false);
  useEffect(() => {
    // The offer that had the focus is gone.
    if (offered.current && !offer) input.current?.focus();
    offered.current = offer !== undefined;
  }, [offer]);
  return (
    <section class="feeds">
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      <p class="hint">{words.reveals}</p>
      {offer ? (
        <OfferedFeed
          key={offer.url}
          {...{ lang, words, offer }}
          onCancel={props.onCancel}
          onSubscribe={(...chosen) => {
            setAddress('');
            props.onSubscribe(...chosen);
          }}
        />
      ) : (
        <form
          class="feed-form"
          onSubmit={(event) => {
            event.preventDefault();
            props.onLook(address);
          }}
        >
          <label for="feed-address">{words.address}</label>
          <input
            ref={input}
            id="feed-address"
            dir="ltr"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="https://"
            value={address}
            onInput={({ currentTarget }) => setAddress(currentTarget.value)}
          />
          <button type="submit" class="button" disabled={looking || address.trim() === ''}>
            {looking ? words.looking : words.look}
          </button>
        </form>
      )}
      {failed && (
        <p class="problem" role="alert">{`${failed.what} ${failed.kept} ${failed.todo}`}</p>
      )}
      {feeds.length === 0 && !offer && <p class="hint">{words.none}</p>}
      {feeds.length > 0 && (
        <ul class="feed-list">
          {feeds.map((feed) => (
            <FeedItem key={feed.subscription.url} {...{ lang, words, feed }} {...props} />
          ))}
        </ul>
      )}
    </section>
  );
}
