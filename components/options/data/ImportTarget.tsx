import type { Target } from '../../../lib/update/import/target.ts';
import type { CheckedProps } from './ImportChecked.tsx';
import { packName } from './PackItem.tsx';

const MODES = ['add', 'replace'] as const;

/** Where the entries go, and whether they join what is there or take its place. */
export function ImportTarget({ words, packs, state, onTarget, onCompare }: CheckedProps) {
  const { target: chosen, check } = state;
  const { target } = words;
  const change = (more: Partial<Target>) => onTarget({ ...chosen, ...more });
  // The bundled data takes whole releases only: corrections beside it outlive its next release.
  const takes = (id: string) =>
    check.format === 'own' ? id === 'own' : id !== 'bundled' || check.format === 'release';
  const offered = packs.filter(({ id }) => takes(id));
  const fresh = chosen.pack === undefined;
  return (
    <div class="target">
      <h3>{target.title}</h3>
      <div class="field">
        <select
          aria-label={target.title}
          value={chosen.pack ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({
              pack: value === '' ? undefined : value,
              ...(value === 'bundled' ? { mode: 'replace' } : {}),
            })
          }
        >
          {check.format !== 'own' && <option value="">{target.fresh}</option>}
          {offered.map((pack) => (
            <option key={pack.id} value={pack.id}>
              {packName(pack, words)}
            </option>
          ))}
        </select>
      </div>
      {fresh ? (
        <div class="field">
          <label for="pack-name">
            {target.name}
            <small>{target.nameHint}</small>
          </label>
          <input
            id="pack-name"
            type="text"
            maxLength={60}
            value={chosen.name}
            onInput={({ currentTarget }) => change({ name: currentTarget.value })}
          />
        </div>
      ) : (
        chosen.pack !== 'bundled' && (
          <fieldset class="field">
            <legend class="heard">{target.mode}</legend>
            <div class="choices">
              {MODES.map((mode) => (
                <label key={mode} class="choice">
                  <input
                    type="radio"
                    name="mode"
                    checked={chosen.mode === mode}
                    onChange={() => change({ mode })}
                  />
                  <span class="name">{target[mode]}</span>
                  <span class="hint">{target[`${mode}Hint`]}</span>
                </label>
              ))}
            </div>
          </fieldset>
        )
      )}
      <button
        type="button"
        class="button primary"
        disabled={fresh && chosen.name.trim() === ''}
        onClick={onCompare}
      >
        {target.compare}
      </button>
    </div>
  );
}
