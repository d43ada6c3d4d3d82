import { useState } from 'preact/hooks';
import { errorWords } from '../../lib/i18n/errors.ts';
import type { FeedsWords } from '../../lib/i18n/feeds.ts';
import { formatDate, formatMoment } from '../../lib/i18n/format.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import type { FeedDigest } from '../../lib/update/feeds/subscription.ts';
import { Switch } from '../controls/Switch.tsx';
import type { FeedsProps, FeedView } from './FeedsSection.tsx';
import { KeyWords } from './KeyWords.tsx';
import { Seal } from './OfferedFeed.tsx';

interface FeedItemProps
  extends Pick<FeedsProps, 'onMode' | 'onCheck' | 'onApply' | 'onUnsubscribe'> {
  lang: ReaderLanguage;
  words: FeedsWords;
  feed: FeedView;
}

/** One subscription: what it brought, what waits or went wrong, and what can be done with it. */
export function FeedItem({ lang, words, feed, ...props }: FeedItemProps) {
  const { subscription, fingerprint, busy, onOpenPages } = feed;
  const { url, title, taken, waiting, checked, failure, mode } = subscription;
  const failed = failure && (errorWords[lang][failure.error] ?? errorWords[lang].internal);
  const [leaving, setLeaving] = useState(false);
  const digestOf = ({ added, changed, removed }: FeedDigest) =>
    words.digest(added, changed, removed);
  const day = (at: number) => formatDate(new Date(at).toISOString().slice(0, 10), lang);
  return (
    <li class="feed" aria-busy={busy !== undefined}>
      <h3>
        <bdi>{title}</bdi> <Seal {...{ words }} signed={fingerprint !== undefined} />
      </h3>
      <p class="hint">
        <bdi dir="ltr">{new URL(url).host}</bdi>
        {taken && (
          <>
            {' · '}
            <bdi>{taken.version}</bdi>
            {` · ${words.cardCount(taken.entries)}`}
          </>
        )}
        {` · ${checked === undefined ? words.neverChecked : words.checked(formatMoment(checked, lang))}`}
      </p>
      <div role="status">
        {taken && (
          <p>
            {words.lastUpdate(digestOf(taken.digest), day(taken.at))}
            {onOpenPages > 0 && ` (${words.onOpenPages(onOpenPages)})`}
          </p>
        )}
        {failed && <p class="problem">{`${failed.what} ${failed.kept} ${failed.todo}`}</p>}
      </div>
      {waiting && (
        <div class="waiting">
          <p>{words.waiting(waiting.version, digestOf(waiting.digest))}</p>
          {waiting.held.map((hold) => (
            <p key={hold} class="held">
              {words.holds[hold]}
            </p>
          ))}
          <button
            type="button"
            class="button primary"
            disabled={busy !== undefined}
            onClick={() => props.onApply(url)}
          >
            {busy === 'apply' ? words.applying : words.apply}
          </button>
        </div>
      )}
      {fingerprint ? (
        <>
          <Switch
            label={words.applyUnasked}
            on={mode === 'automatic'}
            onChange={(on) => props.onMode(url, on ? 'automatic' : 'ask')}
          />
          <details class="other-words">
            <summary>{words.keyWords}</summary>
            <KeyWords fingerprint={fingerprint} lang={lang} />
          </details>
        </>
      ) : (
        <p class="hint">{words.unsignedHint}</p>
      )}
      {leaving && <p>{words.unsubscribeAsk}</p>}
      <div class="actions">
        {leaving ? (
          <button type="button" class="button" onClick={() => setLeaving(false)}>
            {words.keep}
          </button>
        ) : (
          <button
            type="button"
            class="button"
            disabled={busy !== undefined}
            onClick={() => props.onCheck(url)}
          >
            {busy === 'check' ? words.checking : words.check}
          </button>
        )}
        <button
          type="button"
          class={leaving ? 'button primary' : 'button'}
          disabled={busy !== undefined}
          onClick={() => (leaving ? props.onUnsubscribe(url) : setLeaving(true))}
        >
          {words.unsubscribe}
        </button>
      </div>
    </li>
  );
}
