import { fieldPath, fieldWords } from '../../../lib/i18n/fields.ts';
import type { Language, ReaderLanguage } from '../../../lib/reference/kinds.ts';
import type { ColumnMeaning } from '../../../lib/update/read/columns.ts';
import type { DataProps, ImportState } from './state.ts';

type Columns = Extract<ImportState, { step: 'columns' }>;

const NAMES = { name: 'preferred', fact: 'facts' } as const;

/** A meaning in words: “main name (French)”, “sources › address”. */
function meaningWords(meaning: ColumnMeaning, lang: ReaderLanguage): string {
  const { fields, languages } = fieldWords[lang];
  const [field = '', part = ''] = meaning.split('.');
  if (part in languages) {
    const name = field === 'name' || field === 'fact' ? NAMES[field] : field;
    return `${fieldPath([name], lang)} (${languages[part as Language]})`;
  }
  if (field === 'fact') return fieldPath(['facts', part], lang);
  if (field === 'source') return fieldPath(['sources', part], lang);
  return fields[field as keyof typeof fields] ?? field;
}

/** What each column of a table holds: as recognised by its head, and as the user says. */
export function ImportColumns(props: DataProps & { state: Columns }) {
  const { words, lang, state, meanings, onLanguage, onMapping, onCheck } = props;
  const { heads, samples, mapping } = state;
  const { importing } = words;
  return (
    <>
      <h3>{importing.columns}</h3>
      <p class="hint">{importing.columnsHint(state.rows)}</p>
      <div class="field">
        <label for="table-language">{importing.language}</label>
        <select
          id="table-language"
          value={state.lang}
          onChange={({ currentTarget }) => onLanguage(currentTarget.value as Language)}
        >
          {Object.entries(fieldWords[lang].languages).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <ul class="columns">
        {heads.map((head, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; heads may repeat.
          <li key={column} data-out={mapping[column] === ''}>
            <span class="column">
              <b dir="auto">{head || '–'}</b>
              <span class="hint" dir="auto">
                {samples.map((row) => row[column] ?? '').find((cell) => cell !== '') ?? ''}
              </span>
            </span>
            <select
              aria-label={importing.meaning(head)}
              value={mapping[column] ?? ''}
              onChange={({ currentTarget }) =>
                onMapping(
                  mapping.map((meaning, other) =>
                    other === column ? (currentTarget.value as ColumnMeaning) : meaning,
                  ),
                )
              }
            >
              {meanings.map((meaning) => (
                <option key={meaning} value={meaning}>
                  {meaning === '' ? importing.leftOut : meaningWords(meaning, lang)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      <button type="button" class="button primary" onClick={onCheck}>
        {importing.continue}
      </button>
    </>
  );
}
