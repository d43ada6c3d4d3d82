import { useState } from 'preact/hooks';
import type { Language } from '../../../lib/reference/kinds.ts';
import type { OwnDraft } from '../../../lib/update/own/draft.ts';
import { Card } from '../../Card.tsx';
import { Switch } from '../../controls/Switch.tsx';
import { BesideFields } from './BesideFields.tsx';
import { FactFields } from './FactFields.tsx';
import { Field } from './Field.tsx';
import { Findings } from './Findings.tsx';
import { HolderFields } from './HolderFields.tsx';
import { NameFields } from './NameFields.tsx';
import { RelationFields } from './RelationFields.tsx';
import { SeriesFields } from './SeriesFields.tsx';
import { SourceFields } from './SourceFields.tsx';
import type { OwnForm, OwnProps, PartProps } from './state.ts';

/** The form of one entry, what the check says of it, and the card that it makes. */
export function OwnEditor(props: OwnProps & { form: OwnForm }) {
  const { lang, words, form, fresh, busy, onDraft, onFind, onSave, onCancel } = props;
  const { draft, problems, titles, card } = form;
  const f = words.form;
  const given = Object.keys(draft.texts) as Language[];
  const [language, setLanguage] = useState<Language>(given[0] ?? lang);
  const onChange = (more: Partial<OwnDraft>) => onDraft({ ...draft, ...more });
  const part: PartProps = { lang, words, draft, language, titles, fresh, onFind, onChange };
  const name = draft.texts[language]?.name || firstName(draft);
  const wrong = problems.some(({ severity }) => severity === 'error');
  const unready = busy || wrong || name === '';
  return (
    <div class="editor">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        <h3>{draft.id === '' ? f.fresh : f.change(name)}</h3>
        <NameFields {...part} onLanguage={setLanguage} />
        {(draft.kind === 'office' || draft.holders.length > 0) && <HolderFields {...part} />}
        {(draft.kind === 'statistic' || draft.series.length > 0) && <SeriesFields {...part} />}
        <FactFields {...part} />
        <RelationFields {...part} />
        <SourceFields {...part} />
        <Switch
          label={f.private}
          hint={f.privateHint}
          on={draft.private}
          onChange={(on) => onChange({ private: on })}
        />
        <Field
          label={f.note}
          hint={f.noteHint}
          value={draft.note}
          long
          onValue={(note) => onChange({ note })}
        />
        {name !== '' && <Findings lang={lang} problems={problems} />}
        <p class="actions">
          <button type="submit" class="button primary" disabled={unready}>
            {f.save}
          </button>
          <button type="button" class="button" onClick={onCancel}>
            {f.cancel}
          </button>
        </p>
        <BesideFields {...part} disabled={unready} onBeside={props.onBeside} />
      </form>
      <aside aria-label={f.preview}>
        <h3>{f.preview}</h3>
        {card && <Card card={card} lang={lang} dateKnown onOpen={() => {}} />}
      </aside>
    </div>
  );
}

function firstName({ texts }: OwnDraft): string {
  return Object.values(texts).find(({ name }) => name !== '')?.name ?? '';
}
