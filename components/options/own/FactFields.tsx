import type { OwnWords } from '../../../lib/i18n/own.ts';
import type { Language } from '../../../lib/reference/kinds.ts';
import type { DraftFact, OwnDraft } from '../../../lib/update/own/draft.ts';
import { Field } from './Field.tsx';

interface FactFieldsProps {
  words: OwnWords;
  draft: OwnDraft;
  /** The language whose texts are being written. */
  language: Language;
  onDraft: (draft: OwnDraft) => void;
}

/** The dated facts of an entry, each with its dates. */
export function FactFields({ words, draft, language, onDraft }: FactFieldsProps) {
  const f = words.form;
  const facts = (next: DraftFact[]) => onDraft({ ...draft, facts: next });
  const change = (place: number, more: Partial<DraftFact>) =>
    facts(draft.facts.map((fact, other) => (other === place ? { ...fact, ...more } : fact)));
  return (
    <fieldset class="facts-fields">
      <legend>{f.facts}</legend>
      {draft.facts.map((fact, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fact in the form is its place.
        <div key={place} class="fact-fields">
          <Field
            label={f.factText}
            value={fact.texts[language] ?? ''}
            lang={language}
            onValue={(text) => change(place, { texts: { ...fact.texts, [language]: text } })}
          />
          <div class="dates">
            <Field label={f.from} value={fact.from} onValue={(from) => change(place, { from })} />
            <Field label={f.to} value={fact.to} onValue={(to) => change(place, { to })} />
            <Field label={f.on} value={fact.on} onValue={(on) => change(place, { on })} />
          </div>
          <button
            type="button"
            class="text-button danger"
            onClick={() => facts(draft.facts.filter((_, other) => other !== place))}
          >
            {f.removeFact}
          </button>
        </div>
      ))}
      {draft.facts.length > 0 && <p class="hint">{f.dateHint}</p>}
      <button
        type="button"
        class="button"
        onClick={() => facts([...draft.facts, { texts: {}, on: '', from: '', to: '' }])}
      >
        {f.addFact}
      </button>
    </fieldset>
  );
}
