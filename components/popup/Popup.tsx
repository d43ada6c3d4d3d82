import { directionOf } from '../../lib/i18n/direction.ts';
import { formatDate, formatNumber } from '../../lib/i18n/format.ts';
import { kindWords } from '../../lib/i18n/kinds.ts';
import { popupWords } from '../../lib/i18n/popup.ts';
import type { EntryTitle, Found, ReferenceState } from '../../lib/messages/schemas.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';

export interface PopupProps {
  lang: ReaderLanguage;
  /** Site of the tab in front; none where no extension may look. */
  site?: string | undefined;
  /** The site is switched off. */
  siteOff: boolean;
  /** Whether a content script runs in the tab; undefined while that is being asked. */
  running?: boolean | undefined;
  found?: Found | undefined;
  titles: readonly EntryTitle[];
  state?: ReferenceState | undefined;
  /** The reader has granted every site. */
  grantedAll: boolean;
  onOpen: (id: string) => void;
  onExplain: () => void;
  onSite: (on: boolean) => void;
  onGrantAll: (grant: boolean) => void;
}

/** What was found on the page in front, and where pages are explained. */
export function Popup(props: PopupProps) {
  const { lang, site, siteOff, running, found, state, grantedAll } = props;
  const words = popupWords[lang];
  return (
    <main class="popup" lang={lang} dir={directionOf(lang)}>
      {site === undefined ? (
        <Notice title={words.closed} hint={words.closedHint} />
      ) : running === false || siteOff ? (
        <>
          <Notice title={siteOff ? words.siteOff : words.unlisted} hint={words.explainHint} />
          <button type="button" class="main" onClick={props.onExplain}>
            {words.explain}
          </button>
        </>
      ) : found === undefined ? (
        <Notice title={words.reading} />
      ) : found.entries.length === 0 ? (
        <Notice title={words.nothing} hint={words.nothingHint} />
      ) : (
        <List {...props} found={found} />
      )}
      {site !== undefined && (
        <label class="switch">
          <span>{words.wholeSite(site)}</span>
          <input
            type="checkbox"
            role="switch"
            aria-checked={!siteOff}
            checked={!siteOff}
            onChange={(event) => props.onSite(event.currentTarget.checked)}
          />
        </label>
      )}
      <button type="button" class="quiet" onClick={() => props.onGrantAll(!grantedAll)}>
        {grantedAll ? words.takeBackAll : words.grantAll}
      </button>
      {state && <p class="data">{dataLine(state, lang)}</p>}
    </main>
  );
}

function Notice({ title, hint }: { title: string; hint?: string | undefined }) {
  return (
    <section class="notice" role="status">
      <h1>{title}</h1>
      {hint !== undefined && <p>{hint}</p>}
    </section>
  );
}

function List({ lang, found, titles, onOpen }: PopupProps & { found: Found }) {
  const words = popupWords[lang];
  const counts = new Map(found.entries.map(({ id, count }) => [id, count]));
  return (
    <section>
      <h1>{words.onThisPage(found.entries.length)}</h1>
      <p class="hint">{found.dated ? words.asOf(formatDate(found.day, lang)) : words.asOfToday}</p>
      <ul>
        {titles.map(({ id, kind, title, acronym }) => (
          <li key={id}>
            <button type="button" onClick={() => onOpen(id)}>
              <b lang={title.lang} dir={directionOf(title.lang)}>
                {title.text}
              </b>
              {acronym !== undefined && <span class="acronym">{acronym}</span>}
              <small>
                {kindWords[lang][kind]} · {words.times(counts.get(id) ?? 1)}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function dataLine({ status, entries, date }: ReferenceState, lang: ReaderLanguage): string {
  const { data } = popupWords[lang];
  const day = date === undefined ? '' : formatDate(date, lang);
  if (status === 'missing') return data.missing;
  if (status === 'updating') return data.updating;
  return status === 'stale' ? data.stale(day) : data.ready(formatNumber(entries ?? 0, lang), day);
}
