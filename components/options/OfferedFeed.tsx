import { useEffect, useRef, useState } from 'preact/hooks';
import type { FeedsWords } from '../../lib/i18n/feeds.ts';
import { formatDate, formatNumber } from '../../lib/i18n/format.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import type { FeedMode } from '../../lib/update/feeds/choices.ts';
import type { FeedOffer } from '../../lib/update/feeds/subscriptions.ts';
import { KeyWords } from './KeyWords.tsx';

interface OfferedFeedProps {
  lang: ReaderLanguage;
  words: FeedsWords;
  offer: FeedOffer;
  onSubscribe: (offer: FeedOffer, mode: FeedMode) => void;
  onCancel: () => void;
}

const LANGUAGES: readonly ReaderLanguage[] = ['fr', 'en', 'ar', 'es'];

/** What an address offers: the feed, the words of its key to compare, how its updates are to be taken. */
export function OfferedFeed(props: OfferedFeedProps) {
  const { lang, words, offer } = props;
  const { manifest, fingerprint } = offer;
  const [mode, setMode] = useState<FeedMode>(fingerprint ? 'automatic' : 'ask');
  const title = useRef<HTMLHeadingElement>(null);
  // The form that had the focus is gone: reading goes on here.
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="offer">
      <h3 ref={title} tabIndex={-1}>
        <bdi>{manifest.title}</bdi> <Seal {...{ words }} signed={fingerprint !== undefined} />
      </h3>
      <dl class="facts">
        <div>
          <dt>{words.site}</dt>
          <dd>
            <bdi dir="ltr">{new URL(offer.url).host}</bdi>
          </dd>
        </div>
        <div>
          <dt>{words.version}</dt>
          <dd>
            <bdi>{manifest.version}</bdi>
            {` · ${formatDate(manifest.date, lang)}`}
          </dd>
        </div>
        <div>
          <dt>{words.cards}</dt>
          <dd>{formatNumber(manifest.entries, lang)}</dd>
        </div>
      </dl>
      {fingerprint ? (
        <>
          <h4>{words.compare}</h4>
          <KeyWords fingerprint={fingerprint} lang={lang} />
          <p class="hint">{words.compareHint}</p>
          <details class="other-words">
            <summary>{words.otherLanguages}</summary>
            {LANGUAGES.filter((other) => other !== lang).map((other) => (
              <KeyWords key={other} fingerprint={fingerprint} lang={other} />
            ))}
          </details>
          <fieldset class="modes">
            <legend>{words.updates}</legend>
            {(['automatic', 'ask'] as const).map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name="feed-mode"
                  checked={mode === one}
                  onChange={() => setMode(one)}
                />
                {words.modes[one]}
              </label>
            ))}
          </fieldset>
        </>
      ) : (
        <p class="problem">{words.unsignedHint}</p>
      )}
      <div class="actions">
        <button type="button" class="button primary" onClick={() => props.onSubscribe(offer, mode)}>
          {words.subscribe}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}

/** Whether a feed is signed, as a small label. */
export function Seal({ words, signed }: { words: FeedsWords; signed: boolean }) {
  return (
    <span class="chip" data-signed={signed}>
      {signed ? words.signed : words.unsigned}
    </span>
  );
}
