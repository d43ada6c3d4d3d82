import type { OwnWords } from '../../../lib/i18n/own.ts';
import type { DraftDates } from '../../../lib/update/own/draft.ts';
import { Field } from './Field.tsx';

interface DateFieldsProps {
  words: OwnWords;
  dates: Pick<DraftDates, 'from' | 'to'> & Partial<DraftDates>;
  onDates: (dates: Partial<DraftDates>) => void;
}

/**
 * The dates of a statement: a time, or a day where the statement has one. What has begun and not ended
 * asks until when that is known.
 */
export function DateFields({ words: { form }, dates, onDates }: DateFieldsProps) {
  const { on, from, to, confirmed } = dates;
  const open = from !== '' && to === '' && !on;
  return (
    <div class="dates">
      <Field label={form.from} value={from} onValue={(value) => onDates({ from: value })} />
      <Field label={form.to} value={to} onValue={(value) => onDates({ to: value })} />
      {on !== undefined && (
        <Field label={form.on} value={on} onValue={(value) => onDates({ on: value })} />
      )}
      {confirmed !== undefined && open && (
        <Field
          label={form.confirmed}
          value={confirmed}
          onValue={(value) => onDates({ confirmed: value })}
        />
      )}
      <p class="hint">{form.dateHint}</p>
    </div>
  );
}
