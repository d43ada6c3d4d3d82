import { DateFields } from './DateFields.tsx';
import { Field } from './Field.tsx';
import { ListFields } from './ListFields.tsx';
import type { PartProps } from './state.ts';

/** The dated facts of an entry. */
export function FactFields({ words, draft, language, fresh, onChange }: PartProps) {
  const { form } = words;
  return (
    <ListFields
      legend={form.facts}
      items={draft.facts}
      fresh={fresh.fact}
      add={form.addFact}
      remove={form.removeFact}
      onItems={(facts) => onChange({ facts })}
    >
      {(fact, change) => (
        <>
          <Field
            label={form.factText}
            value={fact.texts[language] ?? ''}
            lang={language}
            onValue={(text) => change({ texts: { ...fact.texts, [language]: text } })}
          />
          <DateFields words={words} dates={fact} onDates={change} />
        </>
      )}
    </ListFields>
  );
}
