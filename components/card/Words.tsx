import { directionOf } from '../../lib/i18n/direction.ts';
import type { Phrase } from '../../lib/reference/card.ts';

/** A text in the language that it is really in, so that it is read and laid out as such. */
export function Words({ phrase: { text, lang } }: { phrase: Phrase }) {
  return (
    <span lang={lang} dir={directionOf(lang)}>
      {text}
    </span>
  );
}
