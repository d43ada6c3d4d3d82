import { cardWords } from '../lib/i18n/card.ts';
import { directionOf } from '../lib/i18n/direction.ts';
import { pageErrorSentences } from '../lib/i18n/page-errors.ts';
import type { ErrorCode } from '../lib/messages/errors.ts';
import type { ReaderLanguage } from '../lib/reference/kinds.ts';

/** What stands in a card's place: it is on its way, or why it is not there and what to do. */
export function CardMessage({
  lang,
  error,
}: {
  lang: ReaderLanguage;
  error?: ErrorCode | undefined;
}) {
  const sentences = error === undefined ? undefined : pageErrorSentences(lang, error);
  return (
    <div class="card message" lang={lang} dir={directionOf(lang)} role="status">
      {sentences
        ? `${sentences.what} ${sentences.kept} ${sentences.todo}`
        : cardWords[lang].loading}
    </div>
  );
}
