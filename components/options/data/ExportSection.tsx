import { errorWords } from '../../../lib/i18n/errors.ts';
import type { DataProps } from './state.ts';

const FORMATS = ['json', 'csv', 'skos', 'html'] as const;

/** Everything in use, to take away: for another copy of the extension, a spreadsheet, a tool, the printer. */
export function ExportSection({ words, lang, busy, exportError, onExport }: DataProps) {
  const { exporting } = words;
  const wrong = exportError === undefined ? undefined : errorWords[lang][exportError];
  return (
    <section>
      <h2>{exporting.title}</h2>
      <p>{exporting.intro}</p>
      <p class="actions">
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            class="button"
            disabled={busy}
            onClick={() => onExport(format)}
          >
            {exporting.formats[format]}
          </button>
        ))}
      </p>
      {wrong && <p class="problem" role="alert">{`${wrong.what} ${wrong.kept} ${wrong.todo}`}</p>}
    </section>
  );
}
