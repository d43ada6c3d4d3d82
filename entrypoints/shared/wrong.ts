import type { HiddenEntry } from '../../components/wrong/HiddenList.tsx';
import { testCase } from '../../lib/linking/test-case.ts';
import type { EntryTitle } from '../../lib/messages/schemas.ts';
import { type Hidden, hiddenAs, withHidden, withoutHidden } from '../../lib/settings/hidden.ts';
import { changeHidden, loadHidden } from '../../lib/settings/stored-hidden.ts';
import type { TabFollower, TabView } from './follow-tab.ts';
import { saveFile } from './save-file.ts';

/** What popup and side panel do about wrong marks on the page that they follow. */
export interface Wrong {
  onHide(id: string, here: boolean): Promise<void>;
  onTakeBack(hidden: Hidden): Promise<void>;
  onTestCase(id: string): Promise<void>;
}

/** `told` gets false for a choice that the browser did not store. `lang`: of a page that does not say its own. */
export function wrongMarks(
  view: () => Pick<TabView, 'found' | 'page'>,
  follower: () => TabFollower,
  lang: () => string,
  told: (kept: boolean) => void,
): Wrong {
  return {
    async onHide(entry, here) {
      const { page } = view();
      const hidden = here && page !== '' ? { entry, page } : { entry };
      told(await changeHidden((list) => withHidden(list, hidden)));
    },
    async onTakeBack(hidden) {
      told(await changeHidden((list) => withoutHidden(list, hidden)));
    },
    async onTestCase(entry) {
      const passages = await follower().passages(entry);
      const { found } = view();
      const date = found?.dated ? { date: found.day } : {};
      const text = testCase({ entry, passages, lang: found?.lang ?? lang(), ...date });
      saveFile(`reperes-${entry}.json`, text, 'application/json');
    },
  };
}

/** The titles of what is hidden on a page, with how it is. */
export async function hiddenEntries(
  titles: readonly EntryTitle[],
  page: string,
): Promise<HiddenEntry[]> {
  const list = titles.length > 0 ? await loadHidden() : [];
  return titles.flatMap((entry) => {
    const hidden = hiddenAs(list, entry.id, page);
    return hidden ? [{ entry, hidden }] : [];
  });
}
