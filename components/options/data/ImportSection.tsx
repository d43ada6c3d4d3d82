import { ImportChecked } from './ImportChecked.tsx';
import { ImportChoose } from './ImportChoose.tsx';
import { ImportColumns } from './ImportColumns.tsx';
import { packName } from './PackItem.tsx';
import type { DataProps } from './state.ts';

/** Bringing a file in, step by step. Nothing is stored before the last. */
export function ImportSection(props: DataProps) {
  const { words, importing } = props;
  return (
    <section class="importing">
      <h2>{words.importing.title}</h2>
      <Step {...props} />
      {(importing.step === 'columns' || importing.step === 'checked') && (
        <button type="button" class="text-button" onClick={props.onAgain}>
          {words.importing.again}
        </button>
      )}
    </section>
  );
}

function Step(props: DataProps) {
  const { words, importing, packs, onCancel, onAgain } = props;
  switch (importing.step) {
    case 'choose':
      return <ImportChoose {...props} state={importing} />;
    case 'working':
      return (
        <p class="hint" role="status">
          {words.importing[importing.what]}
        </p>
      );
    case 'columns':
      return <ImportColumns {...props} state={importing} />;
    case 'checked':
      return <ImportChecked {...props} state={importing} />;
    case 'applying':
      return (
        <div class="applying" role="status">
          <p id="applying">{words.apply.applying}</p>
          <progress aria-labelledby="applying" max="1" value={importing.share} />
          <button type="button" class="button" onClick={onCancel}>
            {words.apply.cancel}
          </button>
        </div>
      );
    case 'done': {
      const pack = packs.find(({ id }) => id === importing.pack);
      const name = pack ? packName(pack, words) : '';
      return (
        <div class="done">
          <p role="status">{words.apply.done(importing.entries, name)}</p>
          <button type="button" class="button" onClick={onAgain}>
            {words.importing.again}
          </button>
        </div>
      );
    }
  }
}
