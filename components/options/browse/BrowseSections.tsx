import { formatNumber } from '../../../lib/i18n/format.ts';
import { kindWords } from '../../../lib/i18n/kinds.ts';
import { BrowseEntry } from './BrowseEntry.tsx';
import { BrowseFilters } from './BrowseFilters.tsx';
import type { BrowseProps } from './state.ts';

/** All entries that are in use: searched, filtered, opened as of any day. */
export function BrowseSections(props: BrowseProps) {
  const { words, lang, hits, total, open, onOpen, onMore } = props;
  const { browse } = words;
  return (
    <section class="browse">
      <h2>{browse.title}</h2>
      {open ? (
        <BrowseEntry {...props} open={open} />
      ) : (
        <>
          <BrowseFilters {...props} />
          <p class="hint" role="status">
            {total === 0 ? browse.none : browse.found(total)}
          </p>
          <ul class="hits">
            {hits.map(({ id, kind, title, lang: language, acronym }) => (
              <li key={id}>
                <button type="button" onClick={() => onOpen(id)}>
                  <b lang={language} dir="auto">
                    {title}
                  </b>{' '}
                  {acronym !== undefined && <span class="chip">{acronym}</span>}
                  <small>{kindWords[lang][kind]}</small>
                </button>
              </li>
            ))}
          </ul>
          {hits.length < total && (
            <button type="button" class="button" onClick={onMore}>
              {`${browse.more} (${formatNumber(total - hits.length, lang)})`}
            </button>
          )}
        </>
      )}
    </section>
  );
}
