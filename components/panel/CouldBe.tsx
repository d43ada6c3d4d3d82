import { directionOf } from '../../lib/i18n/direction.ts';
import { panelWords } from '../../lib/i18n/panel.ts';
import type { Passage } from '../../lib/linking/types.ts';
import type { EntryTitle } from '../../lib/messages/schemas.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import { EntryName } from '../popup/EntryList.tsx';

interface CouldBeProps {
  lang: ReaderLanguage;
  couldBe: readonly EntryTitle[];
  /** By entry; asked for when the group is opened. */
  passages: ReadonlyMap<string, readonly Passage[]>;
  onCouldBe: () => void;
  onVisit: (id: string) => void;
}

/** Entries that may be meant, with the passages: closed until the reader asks, and never marked in the page. */
export function CouldBe({ lang, couldBe, passages, onCouldBe, onVisit }: CouldBeProps) {
  const words = panelWords[lang];
  if (couldBe.length === 0) return null;
  return (
    <details class="could-be" onToggle={({ currentTarget }) => currentTarget.open && onCouldBe()}>
      <summary>
        <h2>{words.couldBe}</h2> <span class="times">{couldBe.length}</span>
      </summary>
      <p class="hint">{words.couldBeHint}</p>
      <ul>
        {couldBe.map((entry) => (
          <li key={entry.id}>
            <button type="button" onClick={() => onVisit(entry.id)}>
              <EntryName entry={entry} lang={lang} />
            </button>
            {passages.get(entry.id)?.map(({ before, surface, after, lang: own }) => (
              <blockquote
                key={before + surface + after}
                lang={own}
                dir={own === undefined ? 'auto' : directionOf(own)}
              >
                {before}
                <b>{surface}</b>
                {after}
              </blockquote>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
