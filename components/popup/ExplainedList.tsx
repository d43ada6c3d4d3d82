import { popupWords } from '../../lib/i18n/popup.ts';
import type { Found } from '../../lib/messages/schemas.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import { Times } from './EntryList.tsx';

interface ExplainedListProps {
  lang: ReaderLanguage;
  found: Found;
  /** Leads to the sentence that explains an acronym. */
  onOrigin: (form: string) => void;
}

/** The acronyms that only the page itself explains, in its own words; each leads to the sentence that does. */
export function ExplainedList({ lang, found, onOrigin }: ExplainedListProps) {
  const { unknown = [] } = found;
  const words = popupWords[lang];
  if (unknown.length === 0) return null;
  return (
    <section class="explained">
      <h2>{words.byPage}</h2>
      <p class="hint">{words.byPageHint}</p>
      <ul>
        {unknown.map(({ form, long, count }) => (
          <li key={`${form} ${long}`}>
            <button type="button" onClick={() => onOrigin(form)}>
              <span class="entry-name">
                <b>
                  <bdi>{form}</bdi>
                </b>
                <small>
                  <bdi>{long}</bdi>
                </small>
              </span>
              <Times count={count} lang={lang} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
