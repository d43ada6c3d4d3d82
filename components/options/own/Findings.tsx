import { fieldPath } from '../../../lib/i18n/fields.ts';
import { problemWords } from '../../../lib/i18n/problems.ts';
import type { ReaderLanguage } from '../../../lib/reference/kinds.ts';
import type { Problem } from '../../../lib/update/check/problem.ts';

/** Most that is said at once, errors first: the rest is said when these are mended. */
const MOST = 8;

/** What the check says of a draft. */
export function Findings(props: { lang: ReaderLanguage; problems: readonly Problem[] }) {
  const { lang, problems } = props;
  if (problems.length === 0) return null;
  const rank = ({ severity }: Problem) => (severity === 'error' ? 0 : 1);
  return (
    <ul class="findings" aria-live="polite">
      {[...problems]
        .sort((a, b) => rank(a) - rank(b))
        .slice(0, MOST)
        .map(({ code, severity, field, detail }) => {
          const [message, remedy] = problemWords[lang][code];
          return (
            <li key={`${code} ${field} ${detail}`} data-severity={severity}>
              {field !== '' && <b>{fieldPath(field.split('.'), lang)}</b>}{' '}
              <bdi>{message(detail)}</bdi> <span class="hint">{remedy}</span>
            </li>
          );
        })}
    </ul>
  );
}
