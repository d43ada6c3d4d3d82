import { formatNumber } from '../../lib/i18n/format.ts';
import { Switch } from '../controls/Switch.tsx';
import type { SectionProps } from './Options.tsx';

/** Where pages are explained: the list, what the reader granted, what the reader switched off. */
export function SitesSection(props: SectionProps) {
  const { words, lang, settings, listed, granted, everywhere } = props;
  const { sites } = words;
  const { offSites } = settings;
  return (
    <section>
      <h2>{sites.title}</h2>
      <p>{sites.intro(formatNumber(listed.length, lang))}</p>
      <details class="list">
        <summary>{sites.showList}</summary>
        <ul>
          {[...listed].sort().map((site) => (
            <li key={site} dir="ltr">
              {site}
            </li>
          ))}
        </ul>
      </details>
      <Switch
        label={sites.everywhere}
        hint={sites.everywhereHint}
        on={everywhere}
        onChange={props.onEverywhere}
      />
      <SiteList
        title={sites.granted}
        none={sites.grantedNone}
        sites={granted}
        remove={sites.takeBackShort}
        labelOf={sites.takeBack}
        onRemove={props.onTakeBack}
      />
      <SiteList
        title={sites.off}
        none={sites.offNone}
        sites={offSites}
        remove={sites.turnOnShort}
        labelOf={sites.turnOn}
        onRemove={(site) =>
          props.onSettings({ offSites: offSites.filter((other) => other !== site) })
        }
      />
    </section>
  );
}

interface SiteListProps {
  title: string;
  none: string;
  sites: readonly string[];
  remove: string;
  /** What the button does, said in full. */
  labelOf: (site: string) => string;
  onRemove: (site: string) => void;
}

function SiteList({ title, none, sites, remove, labelOf, onRemove }: SiteListProps) {
  return (
    <>
      <h3>{title}</h3>
      {sites.length === 0 ? (
        <p class="hint">{none}</p>
      ) : (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <button
                type="button"
                class="text-button"
                aria-label={labelOf(site)}
                onClick={() => onRemove(site)}
              >
                {remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
