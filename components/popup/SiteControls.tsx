import { popupWords } from '../../lib/i18n/popup.ts';
import { Switch } from '../controls/Switch.tsx';
import type { PopupProps } from './Popup.tsx';

/** Where pages are explained: this page, this site, every site. */
export function SiteControls(props: PopupProps) {
  const { lang, site, status, permission, siteOff, onPage, onSite, onGrantAll } = props;
  const words = popupWords[lang];
  if (site === undefined || permission === undefined || status === 'closed') return null;
  const reason = {
    listed: words.listed,
    granted: words.granted,
    'granted-all': words.grantedAll,
    // Said above already, where the page is not explained.
    none: status === 'absent' ? undefined : words.unlisted,
  }[permission];
  return (
    <section class="site">
      <Switch
        label={words.thisPage}
        on={status === 'on' || status === 'asking'}
        onChange={onPage}
      />
      <Switch
        label={words.wholeSite(site)}
        hint={reason}
        on={permission !== 'none' && !siteOff}
        onChange={onSite}
      />
      {permission === 'none' && (
        <button type="button" class="text-button" onClick={() => onGrantAll(true)}>
          {words.grantAll}
        </button>
      )}
      {permission === 'granted-all' && (
        <button type="button" class="text-button" onClick={() => onGrantAll(false)}>
          {words.takeBackAll}
        </button>
      )}
    </section>
  );
}
