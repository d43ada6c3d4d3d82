import type { CardWords } from '../../lib/i18n/card.ts';
import { formatDate, formatNumber } from '../../lib/i18n/format.ts';
import type { CardSeries as Series } from '../../lib/reference/card.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import { Words } from './Words.tsx';

/** Points shown of a series: its last years. */
const MOST = 6;

interface SeriesProps {
  series: Series;
  lang: ReaderLanguage;
  words: CardWords;
}

/** The last points of a series, as a table with bars. */
export function CardSeries({ series: { scope, unit, points }, lang, words }: SeriesProps) {
  const shown = [...points].sort((a, b) => (a.period < b.period ? -1 : 1)).slice(-MOST);
  const highest = Math.max(...shown.map(({ value }) => value), 1);
  return (
    <table class="series">
      <caption>
        <Words phrase={scope} /> — <Words phrase={unit} />
      </caption>
      <tbody>
        {shown.map(({ period, value, provisional, sources }) => (
          <tr key={period}>
            <th scope="row">{formatDate(period, lang, 'short')}</th>
            <td class="bar" aria-hidden="true">
              <span style={{ inlineSize: `${Math.max(2, (100 * value) / highest)}%` }} />
            </td>
            <td>
              {formatNumber(value, lang)}
              {provisional ? ` (${words.provisional})` : ''}
              {sources.map((source) => (
                <sup key={source}>{source + 1}</sup>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
