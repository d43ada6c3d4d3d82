import { useRef, useState } from 'preact/hooks';
import type { OwnWords } from '../../../lib/i18n/own.ts';
import { useUniqueId } from '../../controls/use-unique-id.ts';
import type { FoundEntry } from './state.ts';

/** How long typing may pause before it is looked for, in ms. */
const PAUSE = 150;

interface EntryFieldProps {
  words: OwnWords;
  label: string;
  hint?: string | undefined;
  /** The entry that is named; empty: none yet. */
  id: string;
  /** Its name; undefined where there is no such entry. */
  title: string | undefined;
  /** What is typed, where a name without an entry will do as well. */
  text?: string | undefined;
  onText?: ((text: string) => void) | undefined;
  onFind: (text: string) => Promise<readonly FoundEntry[]>;
  onEntry: (id: string) => void;
}

/** Names another entry: what is typed is looked for, and one of what is found is chosen. */
export function EntryField(props: EntryFieldProps) {
  const { words, label, hint, id, title, text, onText, onFind, onEntry } = props;
  const { form } = words;
  const field = useUniqueId();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly FoundEntry[]>([]);
  const [at, setAt] = useState(-1);
  const turn = useRef(0);
  const close = () => {
    turn.current++;
    setFound([]);
    setAt(-1);
  };
  const choose = (entry: FoundEntry | undefined) => {
    if (!entry) return;
    close();
    setTyped('');
    onEntry(entry.id);
  };
  const type = async (value: string) => {
    setTyped(value);
    onText?.(value);
    const mine = ++turn.current;
    setAt(-1);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (turn.current !== mine) return;
    const got = value.trim() === '' ? [] : await onFind(value);
    // What was found for less than is typed now comes too late.
    if (turn.current === mine) setFound(got);
  };
  const press = (event: KeyboardEvent) => {
    if (found.length === 0) return;
    const { key } = event;
    if (key === 'ArrowDown') setAt((at + 1) % found.length);
    else if (key === 'ArrowUp') setAt((Math.max(at, 0) - 1 + found.length) % found.length);
    else if (key === 'Escape') close();
    else if (key === 'Enter' && at >= 0) choose(found[at]);
    else return;
    event.preventDefault();
  };
  if (id !== '')
    return (
      <div class="text-field chosen-entry">
        <span class="label">{label}</span>
        <span>
          <bdi>{title ?? id}</bdi>{' '}
          <button
            type="button"
            class="text-button"
            aria-label={form.changeEntry(title ?? id)}
            onClick={() => onEntry('')}
          >
            {form.changeEntryShort}
          </button>
        </span>
      </div>
    );
  return (
    <div class="text-field entry-field">
      <label for={field}>{label}</label>
      <input
        id={field}
        type="text"
        role="combobox"
        dir="auto"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={`${field}-found`}
        aria-activedescendant={at < 0 ? undefined : `${field}-${at}`}
        aria-describedby={`${field}-hint`}
        value={text ?? typed}
        onInput={({ currentTarget }) => void type(currentTarget.value)}
        onKeyDown={press}
        onBlur={close}
      />
      <div id={`${field}-found`} role="listbox" aria-label={label} hidden={found.length === 0}>
        {found.map((entry, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the field that has the focus.
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus.
          <div
            key={entry.id}
            id={`${field}-${place}`}
            role="option"
            aria-selected={place === at}
            // Before the field loses the focus, which closes the list.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(entry)}
          >
            <bdi lang={entry.lang}>{entry.title}</bdi> <small>{entry.kind}</small>
          </div>
        ))}
      </div>
      <small id={`${field}-hint`} class="hint">
        {hint ?? form.findHint}
      </small>
    </div>
  );
}
