import { directionOf } from '../../lib/i18n/direction.ts';
import { errorWords } from '../../lib/i18n/errors.ts';
import { formatDate } from '../../lib/i18n/format.ts';
import { kindWords } from '../../lib/i18n/kinds.ts';
import { popupWords } from '../../lib/i18n/popup.ts';
import type { EntryTitle, Found } from '../../lib/messages/schemas.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import { type WrongActions, WrongHere } from '../wrong/WrongHere.tsx';

interface EntryListProps extends WrongActions {
  lang: ReaderLanguage;
  found: Found;
  titles: readonly EntryTitle[];
  onOpen: (id: string) => void;
}

/** The entries found on a page, in the order in which it names them; each opens its card there. */
export function EntryList(props: EntryListProps) {
  const { lang, found, titles, onOpen, onHide, onTestCase } = props;
  const words = popupWords[lang];
  const counts = new Map(found.entries.map(({ id, count }) => [id, count]));
  return (
    <section class="entries">
      <h1>{words.onThisPage(found.entries.length)}</h1>
      <p class="hint">{found.dated ? words.asOf(formatDate(found.day, lang)) : words.asOfToday}</p>
      {found.failed && (
        <p class="hint">{`${words.partly} ${errorWords[lang][found.failed].what}`}</p>
      )}
      <ul>
        {titles.map((entry) => (
          <li key={entry.id}>
            <button type="button" onClick={() => onOpen(entry.id)}>
              <EntryName entry={entry} lang={lang} />
              <Times count={counts.get(entry.id) ?? 1} lang={lang} />
            </button>
            <WrongHere
              id={entry.id}
              title={entry.title.text}
              lang={lang}
              onHide={onHide}
              onTestCase={onTestCase}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Name, short form and kind of an entry, on two lines. */
export function EntryName({ entry, lang }: { entry: EntryTitle; lang: ReaderLanguage }) {
  const { title, acronym, kind } = entry;
  return (
    <span class="entry-name">
      <b lang={title.lang} dir={directionOf(title.lang)}>
        {title.text}
      </b>
      {acronym !== undefined && acronym !== title.text && <span class="chip">{acronym}</span>}
      <small>{kindWords[lang][kind]}</small>
    </span>
  );
}

/** How often the page names an entry: short for the eye, in words for the ear. */
export function Times({ count, lang }: { count: number; lang: ReaderLanguage }) {
  return (
    <span class="times">
      <span aria-hidden="true">{count}×</span>
      <span class="heard">, {popupWords[lang].times(count)}</span>
    </span>
  );
}
