import { Field } from './Field.tsx';
import type { PartProps } from './state.ts';

/** Where it is read what the entry says, and when it was last looked at. */
export function SourceFields({ words: { form }, draft, onChange }: PartProps) {
  return (
    <>
      <Field
        label={form.sourceTitle}
        value={draft.sourceTitle}
        onValue={(sourceTitle) => onChange({ sourceTitle })}
      />
      <Field
        label={form.sourceUrl}
        hint={form.sourceHint}
        value={draft.sourceUrl}
        onValue={(sourceUrl) => onChange({ sourceUrl })}
      />
      <Field
        label={form.checked}
        hint={form.dateHint}
        value={draft.checked}
        onValue={(checked) => onChange({ checked })}
      />
    </>
  );
}
