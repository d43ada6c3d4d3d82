import { fieldWords } from '../../../lib/i18n/fields.ts';
import { kindWords } from '../../../lib/i18n/kinds.ts';
import type { Kind, Language } from '../../../lib/reference/kinds.ts';
import type { DraftTexts } from '../../../lib/update/own/draft.ts';
import { EntryField } from './EntryField.tsx';
import { Field } from './Field.tsx';
import type { PartProps } from './state.ts';

const EMPTY: DraftTexts = { name: '', acronyms: '', variants: '', summary: '' };

/** What an entry is called in a language, what it is, and what it belongs to. */
export function NameFields(props: PartProps & { onLanguage: (language: Language) => void }) {
  const { lang, words, draft, language, titles, onFind, onChange, onLanguage } = props;
  const { form } = words;
  const texts = draft.texts[language] ?? EMPTY;
  const text = (more: Partial<DraftTexts>) =>
    onChange({ texts: { ...draft.texts, [language]: { ...texts, ...more } } });
  const belongs = draft.kind === 'office' || draft.kind === 'statistic';
  return (
    <>
      <div class="field">
        <label for="own-kind">{form.kind}</label>
        <select
          id="own-kind"
          value={draft.kind}
          onChange={({ currentTarget }) => onChange({ kind: currentTarget.value as Kind })}
        >
          {Object.entries(kindWords[lang]).map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="own-language">{form.language}</label>
        <select
          id="own-language"
          value={language}
          onChange={({ currentTarget }) => onLanguage(currentTarget.value as Language)}
        >
          {Object.entries(fieldWords[lang].languages).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
              {Object.hasOwn(draft.texts, code) ? ' ✓' : ''}
            </option>
          ))}
        </select>
      </div>
      <Field
        label={form.name}
        value={texts.name}
        lang={language}
        onValue={(name) => text({ name })}
      />
      <Field
        label={form.acronyms}
        hint={form.listHint}
        value={texts.acronyms}
        lang={language}
        onValue={(acronyms) => text({ acronyms })}
      />
      <Field
        label={form.variants}
        hint={form.listHint}
        value={texts.variants}
        lang={language}
        onValue={(variants) => text({ variants })}
      />
      {(draft.kind === 'person' || draft.surnames !== '') && (
        <Field
          label={form.surnames}
          hint={form.surnamesHint}
          value={draft.surnames}
          onValue={(surnames) => onChange({ surnames })}
        />
      )}
      <Field
        label={form.summary}
        value={texts.summary}
        lang={language}
        long
        onValue={(summary) => text({ summary })}
      />
      {(belongs || draft.of !== '') && (
        <EntryField
          words={words}
          label={form.of}
          hint={form.ofHint}
          id={draft.of}
          title={titles[draft.of]}
          onFind={(typed) => onFind(typed, '')}
          onEntry={(of) => onChange({ of })}
        />
      )}
      <Field
        label={form.countries}
        hint={form.countriesHint}
        value={draft.countries}
        onValue={(countries) => onChange({ countries })}
      />
    </>
  );
}
