import { fieldPath } from '../../../lib/i18n/fields.ts';
import { problemWords } from '../../../lib/i18n/problems.ts';
import type { ReaderLanguage } from '../../../lib/reference/kinds.ts';
import type { Problem } from '../../../lib/update/check/problem.ts';
import type { CheckedProps } from './ImportChecked.tsx';

const COLON: Record<ReaderLanguage, string> = { fr: ' : ', en: ': ', ar: ': ', es: ': ' };

/** Every problem: where, what was found, what to do. */
export function ProblemList({ words, lang, state, onSaveReport }: CheckedProps) {
  const { errors, warnings, problems, format } = state.check;
  const rest = errors + warnings - problems.length;
  const place = ({ place: { number, line } }: Problem) =>
    format === 'table'
      ? words.check.row(number)
      : [words.check.entry(number), ...(line === undefined ? [] : [words.check.line(line)])].join(
          ', ',
        );
  return (
    <details class="problems" open={errors > 0}>
      <summary>
        {[
          ...(errors > 0 ? [words.check.errors(errors)] : []),
          ...(warnings > 0 ? [words.check.warnings(warnings)] : []),
        ].join(' · ')}
      </summary>
      <ul>
        {problems.map((problem, number) => {
          const [message, remedy] = problemWords[lang][problem.code];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity, and the list never changes.
            <li key={number} data-severity={problem.severity}>
              <p>
                <span class="severity">{words.check[problem.severity]}</span>{' '}
                <span class="place">{place(problem)}</span>{' '}
                {problem.entry !== '' && <bdi class="chip">{problem.entry}</bdi>}
              </p>
              <p>
                {problem.field !== '' && (
                  <b>{`${fieldPath(problem.field.split('.'), lang)}${COLON[lang]}`}</b>
                )}
                <bdi>{message(problem.detail)}</bdi>
                {problem.found !== '' && (
                  <>
                    {' — '}
                    {words.check.found} <q dir="auto">{problem.found}</q>
                  </>
                )}
              </p>
              <p class="hint">{remedy}</p>
            </li>
          );
        })}
      </ul>
      {rest > 0 && <p class="hint">{words.check.more(rest)}</p>}
      <button type="button" class="button" onClick={onSaveReport}>
        {words.check.save}
      </button>
    </details>
  );
}
