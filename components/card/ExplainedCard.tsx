import { cardWords } from '../../lib/i18n/card.ts';
import { directionOf } from '../../lib/i18n/direction.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';

interface ExplainedCardProps {
  /** An acronym, and the page's own words for it. */
  form: string;
  long: string;
  /** Language of the interface. The page's words are in any. */
  lang: ReaderLanguage;
  /** Leads back to the sentence that explains it. */
  onOrigin: () => void;
  onClose: () => void;
}

/** What the page itself says of an acronym that the reference does not know. */
export function ExplainedCard({ form, long, lang, onOrigin, onClose }: ExplainedCardProps) {
  const words = cardWords[lang];
  return (
    <article class="card" lang={lang} dir={directionOf(lang)}>
      <header>
        <p class="kind">{words.byPage}</p>
        <h2>
          <bdi>{form}</bdi>
        </h2>
        <button type="button" class="close" aria-label={words.close} onClick={onClose}>
          ×
        </button>
      </header>
      <p class="summary">
        <bdi>{long}</bdi>
      </p>
      <button type="button" class="link" onClick={onOrigin}>
        {words.toOrigin}
      </button>
    </article>
  );
}
