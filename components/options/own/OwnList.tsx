import { kindWords } from '../../../lib/i18n/kinds.ts';
import type { Entry } from '../../../lib/reference/entry.ts';
import type { OwnProps } from './state.ts';

/** The name of an entry for a list, in whichever language it has one. */
export function listName({ id, names }: Entry): string {
  return Object.values(names)[0]?.preferred ?? id;
}

/** All own entries, with what is to be done about them. */
export function OwnList(props: OwnProps) {
  const { lang, words, rows, unsaved, busy, onAdd, onEdit, onRemove, onExport } = props;
  return (
    <>
      <p>{words.intro}</p>
      {rows.length === 0 ? (
        <p class="hint">{words.none}</p>
      ) : (
        <ul class="sites">
          {rows.map((row) => {
            const name = listName(row.entry);
            return (
              <li key={row.id}>
                <span class="entry-name">
                  <b dir="auto">{name}</b>
                  <small>
                    {kindWords[lang][row.entry.kind]}
                    {row.private && <span class="chip">{words.private}</span>}
                  </small>
                  {row.note !== '' && (
                    <small>
                      {`${words.note} — `}
                      <bdi>{row.note}</bdi>
                    </small>
                  )}
                </span>
                <button
                  type="button"
                  class="text-button"
                  aria-label={words.edit(name)}
                  onClick={() => onEdit(row.id)}
                >
                  {words.editShort}
                </button>
                <button
                  type="button"
                  class="text-button danger"
                  aria-label={words.remove(name)}
                  disabled={busy}
                  onClick={() => confirm(words.removeSure(name)) && onRemove(row.id)}
                >
                  {words.removeShort}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <p class="actions">
        <button type="button" class="button primary" onClick={onAdd}>
          {words.add}
        </button>
        {rows.length > 0 && (
          <button type="button" class="button" onClick={onExport}>
            {words.exportAll}
          </button>
        )}
      </p>
      {unsaved > 0 && <p class="reminder">{words.unsaved(unsaved)}</p>}
      {rows.length > 0 && <p class="hint">{words.copy}</p>}
    </>
  );
}
