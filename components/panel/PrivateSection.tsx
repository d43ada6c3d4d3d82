import { panelWords } from '../../lib/i18n/panel.ts';
import type { CardView } from '../../lib/reference/card.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import { Card } from '../Card.tsx';

/** What the user keeps private and the page names. It is shown here and never in the page. */
export interface PrivateView {
  notes: ReadonlyMap<string, string>;
  cards: readonly CardView[];
}

interface PrivateSectionProps {
  view: PrivateView;
  lang: ReaderLanguage;
  dateKnown: boolean;
  onOpen: (id: string) => void;
}

/** Cards of private entries, with their notes. */
export function PrivateSection({ view, lang, dateKnown, onOpen }: PrivateSectionProps) {
  const words = panelWords[lang];
  return (
    <section class="private" aria-label={words.private}>
      <h2>{words.private}</h2>
      <p class="hint">{words.privateHint}</p>
      {view.cards.map((card) => (
        <div key={card.id}>
          <Card card={card} lang={lang} dateKnown={dateKnown} onOpen={onOpen} />
          <Note note={view.notes.get(card.id)} lang={lang} />
        </div>
      ))}
    </section>
  );
}

/** The user's note beside an entry; nothing when there is none. */
export function Note({ note, lang }: { note: string | undefined; lang: ReaderLanguage }) {
  if (note === undefined) return null;
  return (
    <p class="note">
      <b>{panelWords[lang].note}</b> <bdi>{note}</bdi>
    </p>
  );
}
