import { wrongWords } from '../../lib/i18n/wrong.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';

/** What can be done about an entry that is marked where it is not meant. */
export interface WrongActions {
  /** `here`: on this page only. */
  onHide: (id: string, here: boolean) => void;
  onTestCase: (id: string) => void;
}

interface WrongHereProps extends WrongActions {
  id: string;
  title: string;
  lang: ReaderLanguage;
}

/** Folded: two ways to hide an entry, and the file that shows what is wrong. */
export function WrongHere({ id, title, lang, onHide, onTestCase }: WrongHereProps) {
  const words = wrongWords[lang];
  return (
    <details class="wrong">
      <summary aria-label={words.wrongOf(title)}>{words.wrong}</summary>
      <div class="wrong-choices">
        <p>{words.hide}</p>
        <p class="actions">
          <button type="button" class="button" onClick={() => onHide(id, true)}>
            {words.onPage}
          </button>
          <button type="button" class="button" onClick={() => onHide(id, false)}>
            {words.everywhere}
          </button>
        </p>
        <button type="button" class="text-button" onClick={() => onTestCase(id)}>
          {words.save}
        </button>
        <p class="hint">{words.saveHint}</p>
      </div>
    </details>
  );
}
