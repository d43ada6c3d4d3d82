import { directionOf } from '../../lib/i18n/direction.ts';
import { type OptionsWords, optionsWords } from '../../lib/i18n/options.ts';
import type { ReferenceState } from '../../lib/messages/schemas.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { type FeedsProps, FeedsSection } from './FeedsSection.tsx';
import { KeyboardSection, type Shortcut } from './KeyboardSection.tsx';
import { ReadingSection } from './ReadingSection.tsx';
import { ReferenceSection } from './ReferenceSection.tsx';
import { SitesSection } from './SitesSection.tsx';

export interface OptionsProps {
  lang: ReaderLanguage;
  settings: Settings;
  /** The last change was not stored. */
  notSaved: boolean;
  /** Sites of the list, sites that the reader granted, and whether every site is granted. */
  listed: readonly string[];
  granted: readonly string[];
  everywhere: boolean;
  state?: ReferenceState | undefined;
  feeds?: FeedsProps | undefined;
  shortcuts: readonly Shortcut[];
  onSettings: (change: Partial<Settings>) => void;
  onEverywhere: (on: boolean) => void;
  onTakeBack: (site: string) => void;
  /** None where the browser has no page for shortcuts that we may open. */
  onShortcuts?: (() => void) | undefined;
}

export interface SectionProps extends OptionsProps {
  words: OptionsWords;
}

/** The options page: how cards read, where pages are explained, what the data is. */
export function Options(props: OptionsProps) {
  const { lang } = props;
  const words = optionsWords[lang];
  const all: SectionProps = { ...props, words };
  return (
    <main class="options" lang={lang} dir={directionOf(lang)}>
      <header>
        <img src="/icon/icon.svg" alt="" />
        <h1>{words.title}</h1>
      </header>
      <ReadingSection {...all} />
      <SitesSection {...all} />
      <ReferenceSection {...all} />
      {props.feeds && <FeedsSection {...props.feeds} lang={lang} />}
      <KeyboardSection {...all} />
      <section>
        <h2>{words.privacy.title}</h2>
        <p>{words.privacy.text}</p>
      </section>
    </main>
  );
}
