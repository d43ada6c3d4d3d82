import type { ComponentChildren } from 'preact';
import { directionOf } from '../../lib/i18n/direction.ts';
import { errorWords } from '../../lib/i18n/errors.ts';
import { formatDate } from '../../lib/i18n/format.ts';
import { popupWords } from '../../lib/i18n/popup.ts';
import type { EntryTitle, Found, News, ReferenceState } from '../../lib/messages/schemas.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import type { Hidden } from '../../lib/settings/hidden.ts';
import { PanelIcon, SettingsIcon } from '../controls/icons.tsx';
import { type HiddenEntry, HiddenGroup } from '../wrong/HiddenList.tsx';
import type { WrongActions } from '../wrong/WrongHere.tsx';
import { EntryList } from './EntryList.tsx';
import { ExplainedList } from './ExplainedList.tsx';
import { ReferenceLine } from './ReferenceLine.tsx';
import { SiteControls } from './SiteControls.tsx';

/** How far the page in the tab is: being asked, explained, switched off, without us, closed to us. */
export type PageStatus = 'asking' | 'on' | 'off' | 'absent' | 'closed';

/** Why pages of a site are explained unasked: our list, the reader's word for it or for all; or not. */
export type Permission = 'listed' | 'granted' | 'granted-all' | 'none';

export interface PopupProps extends WrongActions {
  lang: ReaderLanguage;
  status: PageStatus;
  /** Site of the tab; none where no extension may look. */
  site?: string | undefined;
  /** Undefined: not known yet. */
  permission?: Permission | undefined;
  /** The reader switched the site off. */
  siteOff: boolean;
  found?: Found | undefined;
  titles: readonly EntryTitle[];
  /** What the reader hid on this page; whether the last such choice was not stored. */
  hidden: readonly HiddenEntry[];
  notKept: boolean;
  state?: ReferenceState | undefined;
  /** What feeds changed of late. */
  news?: News | undefined;
  onOpen: (id: string) => void;
  /** Leads to where the page spells out an acronym that the data does not know. */
  onOrigin: (form: string) => void;
  onTakeBack: (hidden: Hidden) => void;
  onPage: (on: boolean) => void;
  onSite: (on: boolean) => void;
  onGrantAll: (grant: boolean) => void;
  onPanel: () => void;
  onOptions: () => void;
}

/** What was found on the page in front, and where pages are explained. */
export function Popup(props: PopupProps) {
  const { lang, state, news, onPanel, onOptions } = props;
  const words = popupWords[lang];
  return (
    <main class="popup" lang={lang} dir={directionOf(lang)}>
      <header>
        <p class="brand">
          <img src="/icon/icon.svg" alt="" />
          Repères
        </p>
        <IconButton label={words.openPanel} onClick={onPanel}>
          <PanelIcon />
        </IconButton>
        <IconButton label={words.openOptions} onClick={onOptions}>
          <SettingsIcon />
        </IconButton>
      </header>
      <PagePart {...props} />
      <SiteControls {...props} />
      {state && (
        <footer>
          <ReferenceLine state={state} lang={lang} />
          {news?.day !== undefined && (
            <p class="hint">{words.news(news.changed, news.onPage, formatDate(news.day, lang))}</p>
          )}
        </footer>
      )}
    </main>
  );
}

function PagePart(props: PopupProps) {
  const { lang, status, found, titles, site, state, permission, onPage } = props;
  const words = popupWords[lang];
  if (status === 'closed') return <Notice title={words.closed} hint={words.closedHint} />;
  if (status === 'absent' || status === 'off') {
    // Why the page is not explained is told once it is known where its site stands.
    if (site !== undefined && permission === undefined) return <Notice title={words.reading} />;
    return (
      <Notice title={words[whyNot(props)]} hint={words.explainHint}>
        <button type="button" class="button primary" onClick={() => onPage(true)}>
          {words.explain}
        </button>
      </Notice>
    );
  }
  if (status === 'asking' || !found) return <Notice title={words.reading} />;
  // Without data nothing can be found, whatever the page names; the last line says what to do.
  if (titles.length === 0 && state?.status === 'missing')
    return <Notice title={words.data.missing} />;
  if (found.failed && titles.length === 0) {
    const { what, todo } = errorWords[lang][found.failed];
    return (
      <Notice title={what} hint={todo}>
        <button type="button" class="button primary" onClick={() => onPage(true)}>
          {words.retry}
        </button>
      </Notice>
    );
  }
  return (
    <>
      {found.entries.length === 0 ? (
        <Notice title={words.nothing} hint={words.nothingHint} />
      ) : (
        <EntryList {...props} found={found} />
      )}
      <ExplainedList lang={lang} found={found} onOrigin={props.onOrigin} />
      <HiddenGroup {...props} entries={props.hidden} />
    </>
  );
}

/** Why a page is not explained, by the name of its sentence. */
function whyNot({
  status,
  site,
  permission,
  siteOff,
}: PopupProps): 'siteOff' | 'pageOff' | 'unlisted' | 'asleep' {
  if (status === 'off') return siteOff ? 'siteOff' : 'pageOff';
  if (permission === 'none' || site === undefined) return 'unlisted';
  return siteOff ? 'siteOff' : 'asleep';
}

interface NoticeProps {
  title: string;
  hint?: string | undefined;
  children?: ComponentChildren;
}

function Notice({ title, hint, children }: NoticeProps) {
  return (
    <section class="notice">
      <div role="status">
        <h1>{title}</h1>
        {hint !== undefined && <p class="hint">{hint}</p>}
      </div>
      {children}
    </section>
  );
}

interface IconButtonProps {
  label: string;
  onClick: () => void;
  children: ComponentChildren;
}

function IconButton({ label, onClick, children }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      {children}
    </button>
  );
}
