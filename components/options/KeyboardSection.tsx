import type { OptionsWords } from '../../lib/i18n/options.ts';
import type { SectionProps } from './Options.tsx';

export interface Shortcut {
  command: keyof OptionsWords['keyboard']['commands'];
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
        {shortcuts.map(({ command, keys }) => (
          <li key={command}>
            {keyboard.commands[command]}
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
