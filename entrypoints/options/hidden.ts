import type { HiddenProps } from '../../components/options/HiddenSection.tsx';
import { ask } from '../../lib/messages/client.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import { withoutHidden } from '../../lib/settings/hidden.ts';
import { changeHidden, loadHidden, watchHidden } from '../../lib/settings/stored-hidden.ts';

/** Shows what the reader hid, and keeps it true while other windows change it. */
export async function showHidden(
  lang: () => ReaderLanguage,
  show: (hidden: HiddenProps) => void,
): Promise<void> {
  let notKept = false;
  const draw = async () => {
    const hidden = await loadHidden();
    const ids = [...new Set(hidden.map(({ entry }) => entry))];
    const titles = ids.length > 0 ? await ask('titles', { ids, lang: lang() }) : undefined;
    show({ hidden, titles: titles?.ok ? titles.value : [], notKept, onTakeBack });
  };
  const onTakeBack: HiddenProps['onTakeBack'] = async (one) => {
    notKept = !(await changeHidden((list) => withoutHidden(list, one)));
    await draw();
  };
  watchHidden(() => void draw());
  await draw();
}
