import type { CardWords } from '../../lib/i18n/card.ts';
import type { CardRelation } from '../../lib/reference/card.ts';
import { Named } from './CardLines.tsx';

/** Relations shown: more would be a directory. */
const MOST = 8;

interface RelationsProps {
  relations: readonly CardRelation[];
  words: CardWords;
  onOpen: (id: string) => void;
}

/** Other entries: a line for each way in which they relate to this one, the merely related ones last. */
export function CardRelations({ relations, words, onOpen }: RelationsProps) {
  const groups = Object.groupBy(relations.slice(0, MOST), ({ type, inverse }) =>
    type === 'related' ? '' : words.relations[type][inverse ? 1 : 0],
  );
  const lines = Object.entries(groups).sort(([a], [b]) => Number(a === '') - Number(b === ''));
  return (
    <section class="relations">
      <h3>{words.seeAlso}</h3>
      {lines.map(([label, list = []]) => (
        <p key={label}>
          {label && <small>{label} </small>}
          {list.map(({ target }) => (
            <Named key={target.id} reference={target} onOpen={onOpen} />
          ))}
        </p>
      ))}
    </section>
  );
}
