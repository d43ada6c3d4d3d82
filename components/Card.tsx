import { cardWords } from '../lib/i18n/card.ts';
import { directionOf } from '../lib/i18n/direction.ts';
import { formatDate } from '../lib/i18n/format.ts';
import { kindWords } from '../lib/i18n/kinds.ts';
import type { CardLine, CardView } from '../lib/reference/card.ts';
import type { ReaderLanguage } from '../lib/reference/kinds.ts';
import { CardLines } from './card/CardLines.tsx';
import { CardRelations } from './card/CardRelations.tsx';
import { CardSeries } from './card/CardSeries.tsx';
import { CardSources } from './card/CardSources.tsx';
import { Words } from './card/Words.tsx';

interface CardProps {
  card: CardView;
  /** Language of the interface; the card's texts say their own. */
  lang: ReaderLanguage;
  /** Whether the page gave the day; otherwise the card says that it speaks of today. */
  dateKnown: boolean;
  /** Why a name of the page was taken for this entry, as a sentence of `lang`. */
  why?: string | undefined;
  onOpen: (id: string) => void;
  onClose?: (() => void) | undefined;
}

/** What an entry is, as it stood on the day of the article. Nothing in it changes anything. */
export function Card({ card, lang, dateKnown, why, onOpen, onClose }: CardProps) {
  const words = cardWords[lang];
  const day = formatDate(card.day, lang);
  // The side panel shows several cards in one document.
  const titleId = `title-${card.id}`;
  const folded = (title: string, lines: CardLine[]) =>
    lines.length > 0 && (
      <details>
        <summary>
          {title} <span class="count">{lines.length}</span>
        </summary>
        <CardLines lines={lines} lang={lang} words={words} onOpen={onOpen} />
      </details>
    );
  return (
    <article class="card" lang={lang} dir={directionOf(lang)} aria-labelledby={titleId}>
      <header>
        <p class="kind">{kindWords[lang][card.kind]}</p>
        <h2 id={titleId}>
          <Words phrase={card.title} />
          {card.acronym && <span class="acronym">{card.acronym}</span>}
        </h2>
        {onClose && (
          <button type="button" class="close" aria-label={words.close} onClick={onClose}>
            ×
          </button>
        )}
      </header>
      <p class="summary">
        <Words phrase={card.summary} />
      </p>
      {card.onDay.length > 0 && (
        <section>
          <h3>{dateKnown ? words.onDay(day) : words.today(day)}</h3>
          <CardLines lines={card.onDay} lang={lang} words={words} onOpen={onOpen} />
        </section>
      )}
      {!dateKnown && <p class="note">{words.undated}</p>}
      {folded(words.since, card.since)}
      {folded(words.before, card.before.toReversed())}
      {card.series.length > 0 && (
        <details>
          <summary>{words.figures}</summary>
          {card.series.map((series) => (
            <CardSeries
              key={series.scope.text + series.unit.text}
              series={series}
              lang={lang}
              words={words}
            />
          ))}
        </details>
      )}
      {card.relations.length > 0 && (
        <CardRelations relations={card.relations} words={words} onOpen={onOpen} />
      )}
      {card.otherNames.length > 0 && (
        <p class="names">
          {card.otherNames.map((name) => (
            <Words key={name.lang + name.text} phrase={name} />
          ))}
        </p>
      )}
      <footer>
        <CardSources sources={card.sources} words={words} />
        {why !== undefined && <p class="why">{why}</p>}
        {card.whose && <p dir="auto">{card.whose}</p>}
        <small>{words.checked(formatDate(card.checked, lang))}</small>
      </footer>
    </article>
  );
}
