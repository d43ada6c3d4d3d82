import type { DraftPoint } from '../../../lib/update/own/draft.ts';
import { Field } from './Field.tsx';
import { ListFields } from './ListFields.tsx';
import type { PartProps } from './state.ts';

/** The figures of a statistic: what is counted, in what, and the value for each period. */
export function SeriesFields({ words, draft, language, fresh, onChange }: PartProps) {
  const { form } = words;
  return (
    <ListFields
      legend={form.series}
      hint={form.seriesHint}
      items={draft.series}
      fresh={fresh.series}
      add={form.addSeries}
      remove={form.removeSeries}
      onItems={(series) => onChange({ series })}
    >
      {(series, change) => (
        <>
          <Field
            label={form.scope}
            hint={form.scopeHint}
            value={series.scope[language] ?? ''}
            lang={language}
            onValue={(text) => change({ scope: { ...series.scope, [language]: text } })}
          />
          <Field
            label={form.unit}
            hint={form.unitHint}
            value={series.unit[language] ?? ''}
            lang={language}
            onValue={(text) => change({ unit: { ...series.unit, [language]: text } })}
          />
          <PointFields
            words={words}
            fresh={fresh.point}
            points={series.points}
            onPoints={(points) => change({ points })}
          />
        </>
      )}
    </ListFields>
  );
}

interface PointFieldsProps {
  words: PartProps['words'];
  fresh: DraftPoint;
  points: readonly DraftPoint[];
  onPoints: (points: DraftPoint[]) => void;
}

function PointFields({ words: { form }, fresh, points, onPoints }: PointFieldsProps) {
  const change = (place: number, more: Partial<DraftPoint>) =>
    onPoints(points.map((point, other) => (other === place ? { ...point, ...more } : point)));
  /** Two columns copied from a spreadsheet become rows. */
  const paste = (place: number, event: ClipboardEvent) => {
    const rows = pastedRows(event.clipboardData?.getData('text/plain') ?? '', fresh);
    if (rows.length === 0) return;
    event.preventDefault();
    onPoints([...points.slice(0, place), ...rows, ...points.slice(place + 1)]);
  };
  return (
    <>
      <table class="points">
        <thead>
          <tr>
            <th scope="col">{form.period}</th>
            <th scope="col">{form.value}</th>
            <th scope="col">{form.provisional}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {points.map((point, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a point of the form is its place.
            <tr key={place}>
              <td>
                <input
                  type="text"
                  dir="ltr"
                  aria-label={`${form.period} ${place + 1}`}
                  value={point.period}
                  onInput={({ currentTarget }) => change(place, { period: currentTarget.value })}
                  onPaste={(event) => paste(place, event)}
                />
              </td>
              <td>
                <input
                  type="text"
                  dir="ltr"
                  inputMode="decimal"
                  aria-label={`${form.value} ${place + 1}`}
                  value={point.value}
                  onInput={({ currentTarget }) => change(place, { value: currentTarget.value })}
                />
              </td>
              <td>
                <input
                  type="checkbox"
                  aria-label={`${form.provisional} ${place + 1}`}
                  checked={point.provisional}
                  onChange={({ currentTarget }) =>
                    change(place, { provisional: currentTarget.checked })
                  }
                />
              </td>
              <td>
                <button
                  type="button"
                  class="text-button danger"
                  aria-label={form.removePoint(point.period || String(place + 1))}
                  onClick={() => onPoints(points.filter((_, other) => other !== place))}
                >
                  ✕
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" class="button" onClick={() => onPoints([...points, fresh])}>
        {form.addPoint}
      </button>
    </>
  );
}

/** Rows of a period and a value with a tab between them; none where the text is something else. */
function pastedRows(text: string, fresh: DraftPoint): DraftPoint[] {
  const rows = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
  if (!rows.every((cells) => cells.length === 2)) return [];
  return rows.map(([period = '', value = '']) => ({
    ...fresh,
    period: period.trim(),
    value: value.trim(),
  }));
}
