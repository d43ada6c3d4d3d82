import { useUniqueId } from '../../controls/use-unique-id.ts';

interface FieldProps {
  label: string;
  hint?: string | undefined;
  value: string;
  /** Language of what is typed; none: it belongs to no language. */
  lang?: string | undefined;
  /** Several lines. */
  long?: boolean | undefined;
  onValue: (value: string) => void;
}

/** A labelled text field that its owner keeps. */
export function Field({ label, hint, value, lang, long = false, onValue }: FieldProps) {
  const id = useUniqueId();
  const common = {
    id,
    value,
    lang,
    dir: 'auto' as const,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
  };
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      {long ? (
        <textarea
          {...common}
          rows={4}
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        />
      ) : (
        <input
          {...common}
          type="text"
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        />
      )}
      {hint !== undefined && (
        <small id={`${id}-hint`} class="hint">
          {hint}
        </small>
      )}
    </div>
  );
}
