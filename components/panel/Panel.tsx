import { directionOf } from '../../lib/i18n/direction.ts';
import { errorWords } from '../../lib/i18n/errors.ts';
import { formatDate } from '../../lib/i18n/format.ts';
import { panelWords } from '../../lib/i18n/panel.ts';
import { popupWords } from '../../lib/i18n/popup.ts';
import type { Passage } from '../../lib/linking/types.ts';
import type { EntryTitle, Found, ReferenceState } from '../../lib/messages/schemas.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import type { Hidden } from '../../lib/settings/hidden.ts';
import { BackIcon } from '../controls/icons.tsx';
import { ExplainedList } from '../popup/ExplainedList.tsx';
import type { PageStatus } from '../popup/Popup.tsx';
import { ReferenceLine } from '../popup/ReferenceLine.tsx';
import { type HiddenEntry, HiddenGroup } from '../wrong/HiddenList.tsx';
import type { WrongActions } from '../wrong/WrongHere.tsx';
import { type CardAnswer, CardSlot } from './CardSlot.tsx';
import { CouldBe } from './CouldBe.tsx';
import { PanelEntry } from './PanelEntry.tsx';
import { PrivateSection, type PrivateView } from './PrivateSection.tsx';

export interface PanelProps extends WrongActions {
  lang: ReaderLanguage;
  status: PageStatus;
  found?: Found | undefined;
  titles: readonly EntryTitle[];
  /** What the reader hid on this page; whether the last such choice was not stored. */
  hidden: readonly HiddenEntry[];
  notKept: boolean;
  state?: ReferenceState | undefined;
  /** Cards that were asked for and came, by entry. */
  cards: ReadonlyMap<string, CardAnswer>;
  /** Entries whose card is unfolded. */
  unfolded: ReadonlySet<string>;
  /** The user's private notes, and cards of private entries that the page names. */
  own?: PrivateView | undefined;
  /** An entry that a card led to: shown alone, with a way back. */
  visited?: string | undefined;
  onUnfold: (id: string, open: boolean) => void;
  onUnfoldAll: (open: boolean) => void;
  onShowInPage: (id: string) => void;
  /** Leads to where the page spells out an acronym that the data does not know. */
  onOrigin: (form: string) => void;
  /** Entries that only could be meant, with their passages once `onCouldBe` asked for them. */
  couldBe: readonly EntryTitle[];
  passages: ReadonlyMap<string, readonly Passage[]>;
  onCouldBe: () => void;
  onTakeBack: (hidden: Hidden) => void;
  onVisit: (id: string) => void;
  onBack: () => void;
  onPrint: () => void;
}

/**
 * The page's twin: its entries in order of mention, each with its full card. Everything that the marks
 * say to the eye is here as text, for screen readers, keyboards and paper.
 */
export function Panel(props: PanelProps) {
  const { lang, state } = props;
  return (
    <main class="panel" lang={lang} dir={directionOf(lang)}>
      {props.visited === undefined ? <Entries {...props} /> : <Visit {...props} />}
      {props.visited === undefined && props.own && props.own.cards.length > 0 && (
        <PrivateSection
          view={props.own}
          lang={lang}
          dateKnown={props.found?.dated ?? false}
          onOpen={props.onVisit}
        />
      )}
      {state && (
        <footer>
          <ReferenceLine state={state} lang={lang} />
        </footer>
      )}
    </main>
  );
}

function Visit({ visited, lang, found, cards, onVisit, onBack }: PanelProps) {
  const words = panelWords[lang];
  return (
    <>
      <header class="bar">
        <h1 class="heard">{words.title}</h1>
        <button type="button" class="button" onClick={onBack}>
          <BackIcon />
          {words.back}
        </button>
      </header>
      <div class="visit">
        <CardSlot
          answer={cards.get(visited ?? '')}
          lang={lang}
          dateKnown={found?.dated ?? false}
          onOpen={onVisit}
        />
      </div>
    </>
  );
}

function Entries(props: PanelProps) {
  const { lang, status, found, titles } = props;
  const words = panelWords[lang];
  const shared = popupWords[lang];
  if (status === 'closed') return <Notice title={shared.closed} hint={shared.closedHint} />;
  if (status === 'absent') return <Notice title={words.absent} hint={words.absentHint} />;
  if (status === 'off') return <Notice title={shared.pageOff} hint={words.offHint} />;
  if (!found) return <Notice title={shared.reading} />;
  if (found.failed && titles.length === 0) {
    const { what, todo } = errorWords[lang][found.failed];
    return <Notice title={what} hint={todo} />;
  }
  return (
    <>
      {found.entries.length === 0 ? (
        <Notice title={shared.nothing} hint={shared.nothingHint} />
      ) : (
        <EntryCards {...props} found={found} />
      )}
      <ExplainedList lang={lang} found={found} onOrigin={props.onOrigin} />
      <CouldBe {...props} />
      <HiddenGroup {...props} entries={props.hidden} />
    </>
  );
}

function EntryCards(props: PanelProps & { found: Found }) {
  const { lang, found, titles, unfolded, onUnfoldAll, onPrint } = props;
  const words = panelWords[lang];
  const shared = popupWords[lang];
  const counts = new Map(found.entries.map(({ id, count }) => [id, count]));
  const allOpen = titles.every(({ id }) => unfolded.has(id));
  return (
    <>
      <header>
        <h1>{shared.onThisPage(found.entries.length)}</h1>
        <p class="hint">
          {found.dated ? shared.asOf(formatDate(found.day, lang)) : shared.asOfToday}
        </p>
        {found.failed && (
          <p class="hint">{`${shared.partly} ${errorWords[lang][found.failed].what}`}</p>
        )}
        <p class="actions">
          <button type="button" class="text-button" onClick={() => onUnfoldAll(!allOpen)}>
            {allOpen ? words.closeAll : words.openAll}
          </button>
          <button type="button" class="text-button" onClick={onPrint}>
            {words.print}
          </button>
        </p>
      </header>
      <ol aria-label={words.list}>
        {titles.map((entry) => (
          <li key={entry.id}>
            <PanelEntry {...props} entry={entry} count={counts.get(entry.id) ?? 1} found={found} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Notice({ title, hint }: { title: string; hint?: string | undefined }) {
  return (
    <div class="notice" role="status">
      <h1>{title}</h1>
      {hint !== undefined && <p class="hint">{hint}</p>}
    </div>
  );
}
