import { fieldWords } from '../../../lib/i18n/fields.ts';
import { kindWords } from '../../../lib/i18n/kinds.ts';
import type { BrowseProps, Filters } from './state.ts';

/** The search field and what narrows it down. */
export function BrowseFilters({ words, lang, filters, packs, onFilters }: BrowseProps) {
  const { browse } = words;
  const change = (more: Partial<Filters>) => onFilters({ ...filters, ...more });
  const choices: {
    field: 'kind' | 'language' | 'age' | 'pack';
    options: (readonly [string, string])[];
  }[] = [
    { field: 'kind', options: Object.entries(kindWords[lang]) },
    { field: 'language', options: Object.entries(fieldWords[lang].languages) },
    { field: 'age', options: Object.entries(browse.ages) },
    { field: 'pack', options: packs.map(({ id, name }) => [id, name] as const) },
  ];
  return (
    <search class="filters">
      <input
        type="search"
        dir="auto"
        aria-label={browse.search}
        placeholder={browse.search}
        value={filters.text}
        onInput={({ currentTarget }) => change({ text: currentTarget.value })}
      />
      {choices.map(({ field, options }) => (
        <label key={field}>
          <span class="hint">{browse[field]}</span>
          <select
            value={filters[field]}
            onChange={({ currentTarget }) =>
              change({ [field]: currentTarget.value } as Partial<Filters>)
            }
          >
            <option value="">{browse.all}</option>
            {options.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </search>
  );
}
