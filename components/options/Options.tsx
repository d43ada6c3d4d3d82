import { dataWords } from '../../lib/i18n/data.ts';
import { directionOf } from '../../lib/i18n/direction.ts';
import { type OptionsWords, optionsWords } from '../../lib/i18n/options.ts';
import { ownWords } from '../../lib/i18n/own.ts';
import type { ReferenceState } from '../../lib/messages/schemas.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { BrowseSections } from './browse/BrowseSections.tsx';
import type { BrowseProps } from './browse/state.ts';
import { DataSections } from './data/DataSections.tsx';
import type { DataProps } from './data/state.ts';
import { type FeedsProps, FeedsSection } from './FeedsSection.tsx';
import { type HiddenProps, HiddenSection } from './HiddenSection.tsx';
import { KeyboardSection, type Shortcut } from './KeyboardSection.tsx';
import { OwnSections } from './own/OwnSections.tsx';
import type { OwnProps } from './own/state.ts';
import { ReadingSection } from './ReadingSection.tsx';
import { ReferenceSection } from './ReferenceSection.tsx';
import { SitesSection } from './SitesSection.tsx';

/** The parts of the page, each with an address of its own: `#data`. */
export const VIEWS = ['settings', 'data', 'own', 'browse'] as const;
export type View = (typeof VIEWS)[number];

export interface OptionsProps {
  view: View;
  /** What each other part shows; undefined until it was opened. */
  data?: Omit<DataProps, 'lang' | 'words'> | undefined;
  own?: Omit<OwnProps, 'lang' | 'words'> | undefined;
  browse?: Omit<BrowseProps, 'lang' | 'words'> | undefined;
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
  /** What the reader hid; undefined until it was read. */
  hidden?: HiddenProps | undefined;
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
      <nav aria-label={words.title}>
        {VIEWS.map((view) => (
          <a key={view} href={`#${view}`} aria-current={view === props.view ? 'page' : undefined}>
            {words.views[view]}
          </a>
        ))}
      </nav>
      {props.view === 'settings' && <SettingsSections {...all} />}
      {props.view === 'data' && (
        <>
          <ReferenceSection {...all} />
          {props.feeds && <FeedsSection {...props.feeds} lang={lang} />}
          {props.data && <DataSections {...props.data} lang={lang} words={dataWords[lang]} />}
        </>
      )}
      {props.view === 'own' && props.own && (
        <OwnSections {...props.own} lang={lang} words={ownWords[lang]} />
      )}
      {props.view === 'browse' && props.browse && (
        <BrowseSections {...props.browse} lang={lang} words={ownWords[lang]} />
      )}
    </main>
  );
}

function SettingsSections(props: SectionProps) {
  const { words } = props;
  return (
    <>
      <ReadingSection {...props} />
      <SitesSection {...props} />
      {props.hidden && <HiddenSection {...props.hidden} lang={props.lang} />}
      <KeyboardSection {...props} />
      <section>
        <h2>{words.privacy.title}</h2>
        <p>{words.privacy.text}</p>
      </section>
    </>
  );
}
