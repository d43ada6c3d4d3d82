import type { CardWords } from '../../lib/i18n/card.ts';
import type { CardSource } from '../../lib/reference/card.ts';

interface SourcesProps {
  sources: readonly CardSource[];
  words: CardWords;
}

/** The numbered sources. That addresses are https is checked where a card comes in. */
export function CardSources({ sources, words }: SourcesProps) {
  return (
    <details>
      <summary>
        {words.sources} <span class="count">{sources.length}</span>
      </summary>
      <ol>
        {sources.map(({ title, url, publisher, standing }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer" title={words.newTab}>
              {title}
            </a>{' '}
            <small>
              {publisher}
              {standing === 'official' && <em> · {words.official}</em>}
            </small>
          </li>
        ))}
      </ol>
    </details>
  );
}
