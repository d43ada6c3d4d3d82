import { errorWords } from '../../lib/i18n/errors.ts';
import { formatDate, formatNumber } from '../../lib/i18n/format.ts';
import { popupWords } from '../../lib/i18n/popup.ts';
import type { ReferenceState } from '../../lib/messages/schemas.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';

/** How the reference data is, in a line; where something is wrong, what was kept and what to do. */
export function ReferenceLine({ state, lang }: { state: ReferenceState; lang: ReaderLanguage }) {
  const { status, entries, date, version, problem } = state;
  const { data } = popupWords[lang];
  const day = date === undefined ? '' : formatDate(date, lang);
  const line = {
    ready: data.ready(formatNumber(entries ?? 0, lang), day),
    updating: data.updating,
    stale: data.stale(day),
    missing: data.missing,
  }[status];
  const wrong = problem === undefined ? undefined : errorWords[lang][problem];
  return (
    <>
      <p
        class="state"
        data-status={status}
        title={version === undefined ? undefined : data.version(version)}
      >
        {line}
      </p>
      {wrong && <p class="hint">{`${wrong.what} ${wrong.kept} ${wrong.todo}`}</p>}
    </>
  );
}
