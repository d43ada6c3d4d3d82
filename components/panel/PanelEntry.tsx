import { panelWords } from '../../lib/i18n/panel.ts';
import type { EntryTitle, Found } from '../../lib/messages/schemas.ts';
import { EntryName, Times } from '../popup/EntryList.tsx';
import { WrongHere } from '../wrong/WrongHere.tsx';
import { CardSlot } from './CardSlot.tsx';
import type { PanelProps } from './Panel.tsx';
import { Note } from './PrivateSection.tsx';

interface PanelEntryProps extends PanelProps {
  entry: EntryTitle;
  count: number;
  found: Found;
}

/** One entry of the list: its name, which unfolds its card. */
export function PanelEntry(props: PanelEntryProps) {
  const { entry, count, found, lang, cards, unfolded, onUnfold, onShowInPage, onVisit } = props;
  return (
    <details
      class="entry"
      open={unfolded.has(entry.id)}
      onToggle={(event) => onUnfold(entry.id, event.currentTarget.open)}
    >
      <summary>
        <h2>
          <EntryName entry={entry} lang={lang} />
        </h2>
        <Times count={count} lang={lang} />
      </summary>
      {unfolded.has(entry.id) && (
        <div class="unfolded">
          <CardSlot
            answer={cards.get(entry.id)}
            lang={lang}
            dateKnown={found.dated}
            onOpen={onVisit}
          />
          <Note note={props.own?.notes.get(entry.id)} lang={lang} />
          <button type="button" class="button show" onClick={() => onShowInPage(entry.id)}>
            {panelWords[lang].showInPage}
          </button>
          <WrongHere
            id={entry.id}
            title={entry.title.text}
            lang={lang}
            onHide={props.onHide}
            onTestCase={props.onTestCase}
          />
        </div>
      )}
    </details>
  );
}
