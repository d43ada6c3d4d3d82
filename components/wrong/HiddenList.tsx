import { directionOf } from '../../lib/i18n/direction.ts';
import { wrongWords } from '../../lib/i18n/wrong.ts';
import type { EntryTitle } from '../../lib/messages/schemas.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import type { Hidden } from '../../lib/settings/hidden.ts';

export interface HiddenEntry {
  entry: EntryTitle;
  hidden: Hidden;
}

interface HiddenListProps {
  entries: readonly HiddenEntry[];
  lang: ReaderLanguage;
  onTakeBack: (hidden: Hidden) => void;
}

/** Entries that the reader hid, each with a way back. */
export function HiddenList({ entries, lang, onTakeBack }: HiddenListProps) {
  const words = wrongWords[lang];
  return (
    <ul class="hidden-list">
      {entries.map(({ entry: { title }, hidden }) => (
        <li key={`${hidden.entry} ${hidden.page ?? ''}`}>
          <span>
            <b lang={title.lang} dir={directionOf(title.lang)}>
              {title.text}
            </b>
            <small>{hidden.page === undefined ? words.hiddenEverywhere : words.hiddenHere}</small>
          </span>
          <button
            type="button"
            class="text-button"
            aria-label={words.takeBackOf(title.text)}
            onClick={() => onTakeBack(hidden)}
          >
            {words.takeBack}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface HiddenGroupProps extends HiddenListProps {
  /** The last choice was not stored. */
  notKept: boolean;
}

/** What is hidden on this page, in the popup and the side panel; nothing where nothing is. */
export function HiddenGroup({ notKept, ...list }: HiddenGroupProps) {
  const words = wrongWords[list.lang];
  if (list.entries.length === 0 && !notKept) return null;
  return (
    <section class="hidden-group">
      {notKept && (
        <p class="problem" role="alert">
          {words.notKept}
        </p>
      )}
      {list.entries.length > 0 && (
        <>
          <h2>{words.hidden}</h2>
          <HiddenList {...list} />
        </>
      )}
    </section>
  );
}
