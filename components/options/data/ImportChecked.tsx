import { errorWords } from '../../../lib/i18n/errors.ts';
import { ImportPlan } from './ImportPlan.tsx';
import { ImportTarget } from './ImportTarget.tsx';
import { ProblemList } from './ProblemList.tsx';
import type { DataProps, ImportState } from './state.ts';

type Checked = Extract<ImportState, { step: 'checked' }>;

export interface CheckedProps extends DataProps {
  state: Checked;
}

/** What is wrong with the file, where the good entries go, and what that would change. */
export function ImportChecked(props: CheckedProps) {
  const { words, lang, state } = props;
  const { check, error } = state;
  const wrong = error === undefined ? undefined : errorWords[lang][error];
  return (
    <>
      <h3>{words.check.title}</h3>
      <p>
        <span class="chip">{words.formats[check.format]}</span>{' '}
        {words.check.good(check.good, check.total)}
      </p>
      {check.problems.length > 0 && <ProblemList {...props} />}
      {check.good > 0 && <ImportTarget {...props} />}
      {wrong && <p class="problem" role="alert">{`${wrong.what} ${wrong.kept} ${wrong.todo}`}</p>}
      {state.plan && <ImportPlan {...props} plan={state.plan} />}
    </>
  );
}
