import type { CardWords } from '../../lib/i18n/card.ts';
import { formatDate } from '../../lib/i18n/format.ts';
import type { CardLine, LineDates, Reference } from '../../lib/reference/card.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import { Words } from './Words.tsx';

interface LinesProps {
  lines: readonly CardLine[];
  lang: ReaderLanguage;
  words: CardWords;
  onOpen: (id: string) => void;
}

/** Dated statements, each with its dates and the numbers of its sources. */
export function CardLines({ lines, lang, words, onOpen }: LinesProps) {
  return (
    <ul class="lines">
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a card never move
        <li key={place}>
          <Statement line={line} lang={lang} words={words} onOpen={onOpen} />
          <small>
            {datesOf(line, lang, words)}
            {line.sources.map((source) => (
              <sup key={source}>{source + 1}</sup>
            ))}
          </small>
        </li>
      ))}
    </ul>
  );
}

interface StatementProps {
  line: CardLine;
  lang: ReaderLanguage;
  words: CardWords;
  onOpen: (id: string) => void;
}

function Statement({ line, lang, words, onOpen }: StatementProps) {
  if (line.kind === 'fact') return <Words phrase={line.text} />;
  const acting = line.kind !== 'gap' && line.acting ? ` (${words.acting})` : '';
  if (line.kind === 'held')
    return (
      <>
        <Named reference={line.office} onOpen={onOpen} />
        {acting}
      </>
    );
  return (
    <>
      <span class="office">
        <Named reference={line.office} onOpen={onOpen} />
      </span>
      {line.kind === 'gap' ? (
        <>
          {line.last && (
            <span class="last">
              <Named reference={line.last.person} onOpen={onOpen} strong />
              {` (${words.lastKnown(formatDate(line.last.date, lang))})`}
            </span>
          )}
          <Words phrase={line.why} />
        </>
      ) : (
        <Named reference={line.person} onOpen={onOpen} strong />
      )}
      {acting}
    </>
  );
}

interface NamedProps {
  reference: Reference;
  onOpen: (id: string) => void;
  strong?: boolean;
}

/** A name that leads to its card, where it has one. */
export function Named({ reference: { id, name }, onOpen, strong = false }: NamedProps) {
  const text = strong ? (
    <b>
      <Words phrase={name} />
    </b>
  ) : (
    <Words phrase={name} />
  );
  return id === undefined ? (
    text
  ) : (
    <button type="button" class="link" onClick={() => onOpen(id)}>
      {text}
    </button>
  );
}

function datesOf(
  { on, from, to, confirmed }: LineDates,
  lang: ReaderLanguage,
  words: CardWords,
): string {
  const write = (date: string) => formatDate(date, lang);
  if (on !== undefined) return write(on);
  const parts: string[] = [];
  if (from !== undefined && to !== undefined) parts.push(`${write(from)} – ${write(to)}`);
  else if (from !== undefined) parts.push(words.from(write(from)));
  else if (to !== undefined) parts.push(words.until(write(to)));
  if (confirmed !== undefined) parts.push(words.confirmed(formatDate(confirmed.slice(0, 7), lang)));
  return parts.join(lang === 'ar' ? '، ' : ', ');
}
