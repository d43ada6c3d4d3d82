import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options, type OptionsProps, VIEWS, type View } from '../../components/options/Options.tsx';
import { optionsWords } from '../../lib/i18n/options.ts';
import { ask } from '../../lib/messages/client.ts';
import { readerLanguage, type Settings } from '../../lib/settings/schema.ts';
import { changeSettings, loadSettings, watchSettings } from '../../lib/settings/stored.ts';
import { onStoreChange } from '../../lib/store/changes.ts';
import { followState } from '../shared/follow-state.ts';
import {
  EVERY_SITE,
  grantedSites,
  listedSites,
  patternOf,
  requestSites,
  returnSites,
} from '../shared/site-permission.ts';
import { renewPages } from '../shared/tell-pages.ts';
import { openBrowse } from './browse.ts';
import { openData } from './data/controller.ts';
import { showFeeds } from './feeds.ts';
import { showHidden } from './hidden.ts';
import { type OwnController, openOwn } from './own.ts';
import { listShortcuts, openShortcuts } from './shortcuts.ts';
import '../../components/theme.css';
import '../../components/card/card.css';
import '../../components/options/options.css';
import '../../components/wrong/wrong.css';
import '../../components/options/feeds.css';
import '../../components/options/data/packs.css';
import '../../components/options/data/importing.css';
import '../../components/options/data/plan.css';
import '../../components/options/own/own.css';

/** The part that the address names. */
const viewOf = (hash: string): View => VIEWS.find((view) => hash === `#${view}`) ?? 'settings';

const languageOf = ({ lang }: Settings) => readerLanguage(lang, navigator.languages);

/** Shows the options and keeps them true while other windows change them. */
async function main(root: Element): Promise<void> {
  const settings = await loadSettings();
  let props: OptionsProps = {
    view: viewOf(location.hash),
    lang: languageOf(settings),
    settings,
    notSaved: false,
    listed: listedSites(),
    ...(await grantedSites()),
    shortcuts: await listShortcuts(),
    onSettings: async (wanted) => change({ notSaved: !(await changeSettings(wanted)) }),
    onEverywhere: (on) => void (on ? requestSites(EVERY_SITE) : returnSites(EVERY_SITE)),
    onTakeBack: (site) => void returnSites(patternOf(site)),
    onShortcuts: openShortcuts,
  };
  const change = (more: Partial<OptionsProps>) => {
    props = { ...props, ...more };
    document.documentElement.lang = props.lang;
    document.title = optionsWords[props.lang].title;
    render(<Options {...props} />, root);
  };
  let own: OwnController | undefined;
  const show = (view: View) => {
    change({ view });
    const lang = () => props.lang;
    if (view === 'data' && !props.data) openData(lang, (data) => change({ data }));
    if (view === 'own') own ??= openOwn(lang, (shown) => change({ own: shown }));
    if (view === 'browse' && !props.browse)
      openBrowse(
        lang,
        (browse) => change({ browse }),
        (id) => {
          location.hash = '#own';
          own ??= openOwn(lang, (shown) => change({ own: shown }));
          void own.make(id);
        },
      );
  };
  show(props.view);
  addEventListener('hashchange', () => {
    show(viewOf(location.hash));
    scrollTo(0, 0);
  });

  watchSettings((changed) => change({ settings: changed, lang: languageOf(changed) }));
  const permissionsChanged = async () => change(await grantedSites());
  browser.permissions.onAdded.addListener(permissionsChanged);
  browser.permissions.onRemoved.addListener(permissionsChanged);
  void showHidden(
    () => props.lang,
    (hidden) => change({ hidden }),
  );
  void showFeeds((feeds) => change({ feeds }));
  const follow = () => void followState(ask, (state) => change({ state }));
  follow();
  onStoreChange(follow);
  renewPages();
}

const root = document.querySelector('#root');
if (root) void main(root);
