import { useState } from 'preact/hooks';
import { fieldPath, fieldWords } from '../../../lib/i18n/fields.ts';
import { kindWords } from '../../../lib/i18n/kinds.ts';
import { problemWords } from '../../../lib/i18n/problems.ts';
import type { Kind, Language } from '../../../lib/reference/kinds.ts';
import type { DraftTexts, OwnDraft } from '../../../lib/update/own/draft.ts';
import { Card } from '../../Card.tsx';
import { Switch } from '../../controls/Switch.tsx';
import { FactFields } from './FactFields.tsx';
import { Field } from './Field.tsx';
import type { OwnForm, OwnProps } from './state.ts';

const EMPTY: DraftTexts = { name: '', acronyms: '', variants: '', summary: '' };

/** The form of one entry, what the check says of it, and the card that it makes. */
export function OwnEditor(props: OwnProps & { form: OwnForm }) {
  const { lang, words, form, busy, onDraft, onSave, onCancel } = props;
  const { draft, problems, card } = form;
  const f = words.form;
  const given = Object.keys(draft.texts) as Language[];
  const [language, setLanguage] = useState<Language>(given[0] ?? lang);
  const change = (more: Partial<OwnDraft>) => onDraft({ ...draft, ...more });
  const texts = draft.texts[language] ?? EMPTY;
  const text = (more: Partial<DraftTexts>) =>
    change({ texts: { ...draft.texts, [language]: { ...texts, ...more } } });
  const errors = problems.filter(({ severity }) => severity === 'error');
  const name = texts.name || Object.values(draft.texts).find((one) => one.name !== '')?.name || '';
  const { languages } = fieldWords[lang];
  return (
    <div class="editor">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        <h3>{draft.id === '' ? f.fresh : f.change(name)}</h3>
        <div class="field">
          <label for="own-language">{f.language}</label>
          <select
            id="own-language"
            value={language}
            onChange={({ currentTarget }) => setLanguage(currentTarget.value as Language)}
          >
            {Object.entries(languages).map(([code, languageName]) => (
              <option key={code} value={code}>
                {languageName}
                {given.includes(code as Language) ? ' ✓' : ''}
              </option>
            ))}
          </select>
        </div>
        <Field
          label={f.name}
          value={texts.name}
          lang={language}
          onValue={(name) => text({ name })}
        />
        <Field
          label={f.acronyms}
          hint={f.listHint}
          value={texts.acronyms}
          lang={language}
          onValue={(acronyms) => text({ acronyms })}
        />
        <Field
          label={f.variants}
          hint={f.listHint}
          value={texts.variants}
          lang={language}
          onValue={(variants) => text({ variants })}
        />
        <Field
          label={f.summary}
          value={texts.summary}
          lang={language}
          long
          onValue={(summary) => text({ summary })}
        />
        <div class="field">
          <label for="own-kind">{f.kind}</label>
          <select
            id="own-kind"
            value={draft.kind}
            onChange={({ currentTarget }) => change({ kind: currentTarget.value as Kind })}
          >
            {Object.entries(kindWords[lang]).map(([kind, kindName]) => (
              <option key={kind} value={kind}>
                {kindName}
              </option>
            ))}
          </select>
        </div>
        <Field
          label={f.countries}
          hint={f.countriesHint}
          value={draft.countries}
          onValue={(countries) => change({ countries })}
        />
        <FactFields words={words} draft={draft} language={language} onDraft={onDraft} />
        <Field
          label={f.sourceTitle}
          value={draft.sourceTitle}
          onValue={(sourceTitle) => change({ sourceTitle })}
        />
        <Field
          label={f.sourceUrl}
          hint="https://"
          value={draft.sourceUrl}
          onValue={(sourceUrl) => change({ sourceUrl })}
        />
        <Field
          label={f.checked}
          hint={f.dateHint}
          value={draft.checked}
          onValue={(checked) => change({ checked })}
        />
        <Switch
          label={f.private}
          hint={f.privateHint}
          on={draft.private}
          onChange={(on) => change({ private: on })}
        />
        <Field
          label={f.note}
          hint={f.noteHint}
          value={draft.note}
          long
          onValue={(note) => change({ note })}
        />
        {problems.length > 0 && name !== '' && (
          <ul class="findings" aria-live="polite">
            {problems.slice(0, 8).map(({ code, severity, field, detail }) => {
              const [message, remedy] = problemWords[lang][code];
              return (
                <li key={`${code} ${field} ${detail}`} data-severity={severity}>
                  {field !== '' && <b>{fieldPath(field.split('.'), lang)}</b>}{' '}
                  <bdi>{message(detail)}</bdi> <span class="hint">{remedy}</span>
                </li>
              );
            })}
          </ul>
        )}
        <p class="actions">
          <button
            type="submit"
            class="button primary"
            disabled={busy || errors.length > 0 || name === ''}
          >
            {f.save}
          </button>
          <button type="button" class="button" onClick={onCancel}>
            {f.cancel}
          </button>
        </p>
      </form>
      <aside aria-label={f.preview}>
        <h3>{f.preview}</h3>
        {card && <Card card={card} lang={lang} dateKnown onOpen={() => {}} />}
      </aside>
    </div>
  );
}
