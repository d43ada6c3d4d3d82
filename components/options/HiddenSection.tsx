import { wrongWords } from '../../lib/i18n/wrong.ts';
import type { EntryTitle } from '../../lib/messages/schemas.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import type { Hidden } from '../../lib/settings/hidden.ts';

export interface HiddenProps {
  hidden: readonly Hidden[];
  /** Of the entries that the data still has. */
  titles: readonly EntryTitle[];
  notKept: boolean;
  onTakeBack: (hidden: Hidden) => void;
}

/** All that the reader hid, with the page where it is hidden, and a way back. */
export function HiddenSection({
  hidden,
  titles,
  notKept,
  onTakeBack,
  lang,
}: HiddenProps & { lang: ReaderLanguage }) {
  const words = wrongWords[lang];
  const titleOf = ({ entry }: Hidden) =>
    titles.find(({ id }) => id === entry)?.title ?? { text: entry, lang: 'en' };
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      {hidden.length === 0 && <p class="hint">{words.none}</p>}
      <ul class="hidden-list">
        {hidden.map((one) => (
          <li key={`${one.entry} ${one.page ?? ''}`}>
            <span>
              <b>
                <bdi lang={titleOf(one).lang}>{titleOf(one).text}</bdi>
              </b>
              <small>
                {one.page === undefined ? words.hiddenEverywhere : <bdi>{one.page}</bdi>}
              </small>
            </span>
            <button
              type="button"
              class="text-button"
              aria-label={words.takeBackOf(titleOf(one).text)}
              onClick={() => onTakeBack(one)}
            >
              {words.takeBack}
            </button>
          </li>
        ))}
      </ul>
      {notKept && (
        <p class="problem" role="alert">
          {words.notKept}
        </p>
      )}
    </section>
  );
}
