import { formatNumber } from '../../lib/i18n/format.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import type { MarkStyle } from '../../lib/settings/types.ts';
import { Switch } from '../controls/Switch.tsx';
import type { SectionProps } from './Options.tsx';

/** Languages by their own names: a reader who does not read the page's finds theirs. */
const OWN_NAMES: Record<ReaderLanguage, string> = {
  fr: 'Français',
  en: 'English',
  ar: 'العربية',
  es: 'Español',
};

/** Longest delay and its steps, in milliseconds. */
const LONGEST = 2_000;
const STEP = 50;

/** How marks and cards behave. */
export function ReadingSection({ words, lang, settings, notSaved, onSettings }: SectionProps) {
  const { reading } = words;
  return (
    <section>
      <h2>{reading.title}</h2>
      <div class="field">
        <label for="language">
          {reading.language}
          <small>{reading.languageHint}</small>
        </label>
        <select
          id="language"
          value={settings.lang}
          onChange={({ currentTarget }) =>
            onSettings({ lang: currentTarget.value as Settings['lang'] })
          }
        >
          <option value="auto">{reading.automatic}</option>
          {Object.entries(OWN_NAMES).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="dwell">
          {reading.dwell}
          <small>{reading.dwellHint}</small>
        </label>
        <span class="range">
          <input
            id="dwell"
            type="range"
            min="0"
            max={LONGEST}
            step={STEP}
            value={settings.dwell}
            aria-valuetext={reading.milliseconds(formatNumber(settings.dwell, lang))}
            onChange={({ currentTarget }) => onSettings({ dwell: currentTarget.valueAsNumber })}
          />
          <output for="dwell">{reading.milliseconds(formatNumber(settings.dwell, lang))}</output>
        </span>
      </div>
      <fieldset class="field">
        <legend>{reading.marks}</legend>
        <div class="choices">
          {(Object.entries(reading.styles) as [MarkStyle, string][]).map(([style, name]) => (
            <label key={style} class="choice">
              <input
                type="radio"
                name="marks"
                checked={settings.marks === style}
                onChange={() => onSettings({ marks: style })}
              />
              <span class="name">{name}</span>
              <span class="sample">
                {reading.sample[0]}
                <span class={`mark ${style}`}>{reading.sample[1]}</span>
                {reading.sample[2]}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <Switch
        label={reading.firstOnly}
        hint={reading.firstOnlyHint}
        on={settings.firstOnly}
        onChange={(firstOnly) => onSettings({ firstOnly })}
      />
      {notSaved && (
        <p class="problem" role="alert">
          {reading.notSaved}
        </p>
      )}
    </section>
  );
}
