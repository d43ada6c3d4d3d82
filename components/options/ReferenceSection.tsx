import { errorWords } from '../../lib/i18n/errors.ts';
import { formatDate, formatNumber } from '../../lib/i18n/format.ts';
import type { SectionProps } from './Options.tsx';

/** What the reference data is and how it is. */
export function ReferenceSection({ words, lang, state }: SectionProps) {
  const { data } = words;
  const wrong = state?.problem === undefined ? undefined : errorWords[lang][state.problem];
  return (
    <section>
      <h2>{data.title}</h2>
      {state && (
        <dl class="facts">
          <div>
            <dt>{data.status}</dt>
            <dd class="state" data-status={state.status}>
              {data.statuses[state.status]}
            </dd>
          </div>
          {state.version !== undefined && (
            <div>
              <dt>{data.version}</dt>
              <dd>
                <bdi>{state.version}</bdi>
              </dd>
            </div>
          )}
          {state.date !== undefined && (
            <div>
              <dt>{data.date}</dt>
              <dd>{formatDate(state.date, lang)}</dd>
            </div>
          )}
          {state.entries !== undefined && (
            <div>
              <dt>{data.entries}</dt>
              <dd>{formatNumber(state.entries, lang)}</dd>
            </div>
          )}
        </dl>
      )}
      {wrong && <p class="problem">{`${wrong.what} ${wrong.kept} ${wrong.todo}`}</p>}
      <p class="hint">{data.offline}</p>
    </section>
  );
}
