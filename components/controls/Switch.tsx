interface SwitchProps {
  label: string;
  hint?: string | undefined;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

/** A labelled on/off switch. It shows `on`, whatever was clicked: the owner decides. */
export function Switch({ label, hint, on, disabled = false, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <span class="words">
        {label}
        {hint !== undefined && <small>{hint}</small>}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          // Until the owner says otherwise, the box stays as it is.
          event.currentTarget.checked = on;
          onChange(wanted);
        }}
      />
    </label>
  );
}
