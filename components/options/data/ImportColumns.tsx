import { useMemo } from 'preact/hooks';
import { fieldPath, fieldWords } from '../../../lib/i18n/fields.ts';
import type { Language, ReaderLanguage } from '../../../lib/reference/kinds.ts';
import type { ColumnMeaning } from '../../../lib/update/read/columns.ts';
import { useGrowing } from '../../controls/use-growing.ts';
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

/** Columns that are drawn in one go: each has a list of all meanings, whose widths the browser measures. */
const AT_ONCE = 6;

/** What each column of a table holds: as recognised by its head, and as the user says. */
export function ImportColumns(props: DataProps & { state: Columns }) {
  const { words, lang, state, meanings, onLanguage, onMapping, onCheck } = props;
  const { heads, samples, mapping } = state;
  const { importing } = words;
  const shown = useGrowing(heads.length, AT_ONCE);
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
        {heads.slice(0, shown).map((head, column) => (
          <Column
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; heads may repeat.
            key={column}
            head={head}
            sample={samples.map((row) => row[column] ?? '').find((cell) => cell !== '') ?? ''}
            meaning={mapping[column] ?? ''}
            onMeaning={(meaning) =>
              onMapping(mapping.map((known, other) => (other === column ? meaning : known)))
            }
            {...{ words, lang, meanings }}
          />
        ))}
      </ul>
      <button type="button" class="button primary" onClick={onCheck}>
        {importing.continue}
      </button>
    </>
  );
}

interface ColumnProps extends Pick<DataProps, 'words' | 'lang' | 'meanings'> {
  head: string;
  sample: string;
  meaning: ColumnMeaning;
  onMeaning: (meaning: ColumnMeaning) => void;
}

function Column({ head, sample, meaning, onMeaning, words, lang, meanings }: ColumnProps) {
  const { importing } = words;
  const options = useMemo(
    () =>
      meanings.map((one) => (
        <option key={one} value={one}>
          {one === '' ? importing.leftOut : meaningWords(one, lang)}
        </option>
      )),
    [meanings, importing, lang],
  );
  return (
    <li data-out={meaning === ''}>
      <span class="column">
        <b dir="auto">{head || '–'}</b>
        <span class="hint" dir="auto">
          {sample}
        </span>
      </span>
      <select
        aria-label={importing.meaning(head)}
        value={meaning}
        onChange={({ currentTarget }) => onMeaning(currentTarget.value as ColumnMeaning)}
      >
        {options}
      </select>
    </li>
  );
}
