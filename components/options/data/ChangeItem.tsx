import type { DataWords } from '../../../lib/i18n/data.ts';
import { fieldPath } from '../../../lib/i18n/fields.ts';
import { kindWords } from '../../../lib/i18n/kinds.ts';
import type { Entry } from '../../../lib/reference/entry.ts';
import type { ReaderLanguage } from '../../../lib/reference/kinds.ts';
import type { Change } from '../../../lib/update/compare.ts';

interface ChangeItemProps {
  change: Change;
  words: DataWords;
  lang: ReaderLanguage;
}

/** What would happen to one entry: in a word, in colour, and field by field. */
export function ChangeItem({ change, words, lang }: ChangeItemProps) {
  const { compare } = words;
  const entry = change.kind === 'changed' ? change.after : change.entry;
  return (
    <li data-kind={change.kind}>
      <details>
        <summary>
          <span class="kind">{compare.kinds[change.kind]}</span>{' '}
          <b dir="auto">{nameOf(entry, lang)}</b>{' '}
          <span class="hint">{kindWords[lang][entry.kind]}</span>
        </summary>
        {change.kind === 'changed' ? (
          <dl>
            {change.fields.map(({ path, before, after }) => (
              <div key={path.join('.')}>
                <dt>{fieldPath(path, lang)}</dt>
                {before !== undefined && (
                  <dd>
                    <span class="heard">{compare.was} </span>
                    <del dir="auto">{valueText(before, lang)}</del>
                  </dd>
                )}
                {after !== undefined && (
                  <dd>
                    <span class="heard">{compare.is} </span>
                    <ins dir="auto">{valueText(after, lang)}</ins>
                  </dd>
                )}
              </div>
            ))}
          </dl>
        ) : (
          <p dir="auto">{textIn(entry.summary, lang)}</p>
        )}
      </details>
    </li>
  );
}

function nameOf(entry: Entry, lang: ReaderLanguage): string {
  const { names } = entry;
  return (names[lang] ?? names.en ?? names.fr ?? Object.values(names)[0])?.preferred ?? entry.id;
}

function textIn(texts: Readonly<Record<string, unknown>>, lang: ReaderLanguage): string {
  const text = texts[lang] ?? texts['en'] ?? texts['fr'] ?? Object.values(texts)[0];
  return typeof text === 'string' ? text : '';
}

/** A value as a person reads it: a fact by its text and dates, a source by its title, else as it is. */
function valueText(value: unknown, lang: ReaderLanguage): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return value.map((item) => valueText(item, lang)).join(', ');
  const { text, name, on, from, to, person, title, target, preferred } = value as Record<
    string,
    unknown
  >;
  const words = [text, name].find((texts) => typeof texts === 'object' && texts !== null);
  const dates = on ?? (from !== undefined || to !== undefined ? `${from ?? ''}–${to ?? ''}` : '');
  const said =
    (words && textIn(words as Record<string, unknown>, lang)) ||
    [person, title, target, preferred].find((one) => typeof one === 'string');
  if (said === undefined)
    return Object.values(value)
      .map((item) => valueText(item, lang))
      .join(', ');
  return `${said}${dates === '' ? '' : ` (${dates})`}`;
}
