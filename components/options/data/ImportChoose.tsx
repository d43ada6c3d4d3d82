import { useState } from 'preact/hooks';
import { errorWords } from '../../../lib/i18n/errors.ts';
import type { DataProps, ImportState } from './state.ts';

type Choosing = Extract<ImportState, { step: 'choose' }>;

/** The formats that can be read, for the browser's file dialog. */
const ACCEPTED = '.json,.jsonld,.csv,.tsv,.yaml,.yml,application/json,text/csv,text/yaml';

/** A file to choose or drop, or text to paste. */
export function ImportChoose(props: DataProps & { state: Choosing }) {
  const { words, lang, state, onFile, onPasting, onText } = props;
  const [over, setOver] = useState(false);
  const [text, setText] = useState('');
  const wrong = state.error === undefined ? undefined : errorWords[lang][state.error];
  return (
    <>
      <p>{words.importing.intro}</p>
      {wrong && <p class="problem" role="alert">{`${wrong.what} ${wrong.kept} ${wrong.todo}`}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the pointer; the button beside it does the same for keys. */}
      <div
        class="drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer?.files[0];
          const dropped = event.dataTransfer?.getData('text/plain');
          if (file) onFile(file);
          else if (dropped) onText(dropped);
        }}
      >
        <label class="button primary">
          {words.importing.choose}
          <input
            type="file"
            class="heard"
            accept={ACCEPTED}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) onFile(file);
              currentTarget.value = '';
            }}
          />
        </label>
        <span class="hint">{words.importing.drop}</span>
        <button
          type="button"
          class="button"
          aria-expanded={state.pasting}
          onClick={() => onPasting(!state.pasting)}
        >
          {words.importing.paste}
        </button>
      </div>
      {state.pasting && (
        <div class="pasting">
          <label for="pasted">{words.importing.pasted}</label>
          <textarea
            id="pasted"
            rows={7}
            dir="auto"
            spellcheck={false}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <button
            type="button"
            class="button"
            disabled={text.trim() === ''}
            onClick={() => onText(text)}
          >
            {words.importing.readPasted}
          </button>
        </div>
      )}
    </>
  );
}
