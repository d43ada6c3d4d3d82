import { ChangeItem } from './ChangeItem.tsx';
import type { CheckedProps } from './ImportChecked.tsx';
import { packName } from './PackItem.tsx';
import type { PlanState } from './state.ts';

/** What would change, entry by entry, what has to be confirmed, and the button that does it. */
export function ImportPlan(props: CheckedProps & { plan: PlanState }) {
  const { words, lang, state, plan, packs, onMoreChanges, onConfirmed, onApply } = props;
  const { compare, holds } = words;
  const { counts } = plan;
  const pack = packs.find(({ id }) => id === plan.target.id);
  const name = pack ? packName(pack, words) : plan.target.name;
  const rest = plan.total - plan.changes.length;
  return (
    <div class="plan">
      <h3>{compare.title(name)}</h3>
      {plan.total === 0 ? (
        <p>{compare.same}</p>
      ) : (
        <>
          <ul class="counts">
            {counts.added > 0 && <li data-kind="added">{compare.added(counts.added)}</li>}
            {counts.changed > 0 && <li data-kind="changed">{compare.changed(counts.changed)}</li>}
            {counts.renamed > 0 && <li data-kind="changed">{compare.renamed(counts.renamed)}</li>}
            {counts.removed > 0 && <li data-kind="removed">{compare.removed(counts.removed)}</li>}
          </ul>
          {plan.pages !== undefined && plan.pages.length > 0 && (
            <details class="open-pages">
              <summary>{compare.pages(plan.pages.length)}</summary>
              <ul>
                {plan.pages.map((page) => (
                  <li key={page} dir="ltr">
                    {page}
                  </li>
                ))}
              </ul>
            </details>
          )}
          <ul class="changes">
            {plan.changes.map((change) => (
              <ChangeItem
                key={change.kind === 'changed' ? change.after.id : change.entry.id}
                change={change}
                words={words}
                lang={lang}
              />
            ))}
          </ul>
          {rest > 0 && (
            <button type="button" class="text-button" onClick={onMoreChanges}>
              {compare.more(rest)}
            </button>
          )}
          {plan.holds.length > 0 && (
            <fieldset class="holds">
              <legend>{holds.title}</legend>
              <ul>
                {plan.holds.map((hold) => (
                  <li key={hold.code}>
                    {hold.code === 'many-removed' && holds.removed(hold.count, hold.of)}
                    {hold.code === 'many-renamed' && holds.renamed(hold.count, hold.of)}
                    {hold.code === 'everyday-names' && (
                      <>
                        {holds.everyday(hold.names.length)}{' '}
                        {hold.names.slice(0, 30).map(({ entry, name: alias, lang: language }) => (
                          <span key={`${entry} ${language} ${alias}`} class="alias">
                            <q lang={language}>{alias}</q> <bdi class="chip">{entry}</bdi>
                          </span>
                        ))}
                      </>
                    )}
                  </li>
                ))}
              </ul>
              <label class="confirm">
                <input
                  type="checkbox"
                  checked={state.confirmed}
                  onChange={({ currentTarget }) => onConfirmed(currentTarget.checked)}
                />
                {holds.confirm}
              </label>
            </fieldset>
          )}
          <button
            type="button"
            class="button primary"
            disabled={plan.holds.length > 0 && !state.confirmed}
            onClick={onApply}
          >
            {words.apply.apply}
          </button>
        </>
      )}
    </div>
  );
}
