import type { SectionProps } from './Options.tsx';

export interface Shortcut {
  name: string;
  description: string;
  /** As the browser writes it; empty: none is set. */
  keys: string;
}

/** The keyboard commands with the keys they have now. */
export function KeyboardSection({ words, shortcuts, onShortcuts }: SectionProps) {
  const { keyboard } = words;
  return (
    <section>
      <h2>{keyboard.title}</h2>
      <ul class="shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <li key={name}>
            <span dir="auto">{description}</span>
            {keys === '' ? <span class="hint">{keyboard.none}</span> : <kbd dir="ltr">{keys}</kbd>}
          </li>
        ))}
      </ul>
      <p class="hint">{keyboard.hint}</p>
      {onShortcuts && (
        <button type="button" class="button" onClick={onShortcuts}>
          {keyboard.change}
        </button>
      )}
    </section>
  );
}
