import { errorWords } from '../../../lib/i18n/errors.ts';
import { PackItem } from './PackItem.tsx';
import type { DataProps } from './state.ts';

/** All datasets in the order in which they speak: what each is, whether it is in use, what is kept of it. */
export function PacksSection(props: DataProps) {
  const { words, lang, packs, packsError, busy } = props;
  const wrong = packsError === undefined ? undefined : errorWords[lang][packsError];
  return (
    <section aria-busy={busy}>
      <h2>{words.packs.title}</h2>
      <p class="hint">{words.packs.intro}</p>
      <ol class="packs">
        {packs.map((pack, place) => (
          <PackItem
            key={pack.id}
            {...props}
            pack={pack}
            first={place === 0}
            last={place === packs.length - 1}
          />
        ))}
      </ol>
      <p class="hint" role="status">
        {busy ? words.packs.working : ''}
      </p>
      {wrong && <p class="problem" role="alert">{`${wrong.what} ${wrong.kept} ${wrong.todo}`}</p>}
    </section>
  );
}
