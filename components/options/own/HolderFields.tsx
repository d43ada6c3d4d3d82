import { DateFields } from './DateFields.tsx';
import { EntryField } from './EntryField.tsx';
import { Field } from './Field.tsx';
import { ListFields } from './ListFields.tsx';
import type { PartProps } from './state.ts';

/** Who held an office, one after the other, and the times of which nobody is known. */
export function HolderFields(props: PartProps) {
  const { words, draft, language, titles, fresh, onFind, onChange } = props;
  const { form } = words;
  return (
    <>
      <ListFields
        legend={form.holders}
        hint={form.holdersHint}
        items={draft.holders}
        fresh={fresh.holder}
        add={form.addHolder}
        remove={form.removeHolder}
        onItems={(holders) => onChange({ holders })}
      >
        {(holder, change) => (
          <>
            <EntryField
              words={words}
              label={form.person}
              hint={form.personHint}
              id={holder.person}
              title={titles[holder.person]}
              text={holder.texts[language] ?? ''}
              onText={(text) => change({ texts: { ...holder.texts, [language]: text } })}
              onFind={(text) => onFind(text, 'person')}
              onEntry={(person) => change({ person })}
            />
            <DateFields words={words} dates={holder} onDates={change} />
            <label class="check">
              <input
                type="checkbox"
                checked={holder.acting}
                onChange={({ currentTarget }) => change({ acting: currentTarget.checked })}
              />{' '}
              {form.acting}
            </label>
          </>
        )}
      </ListFields>
      {(draft.gaps.length > 0 || draft.holders.length > 1) && (
        <ListFields
          legend={form.gaps}
          hint={form.gapsHint}
          items={draft.gaps}
          fresh={fresh.gap}
          add={form.addGap}
          remove={form.removeGap}
          onItems={(gaps) => onChange({ gaps })}
        >
          {(gap, change) => (
            <>
              <DateFields words={words} dates={{ from: gap.from, to: gap.to }} onDates={change} />
              <Field
                label={form.why}
                value={gap.texts[language] ?? ''}
                lang={language}
                onValue={(text) => change({ texts: { ...gap.texts, [language]: text } })}
              />
            </>
          )}
        </ListFields>
      )}
    </>
  );
}
