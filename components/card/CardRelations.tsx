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

/** Other entries, each after the words for how it relates to this one. */
export function CardRelations({ relations, words, onOpen }: RelationsProps) {
  return (
    <section class="relations">
      <h3>{words.seeAlso}</h3>
      <p>
        {relations.slice(0, MOST).map(({ type, inverse, target }) => (
          <span key={`${type}${inverse}${target.id}`}>
            {type !== 'related' && <small>{words.relations[type][inverse ? 1 : 0]} </small>}
            <Named reference={target} onOpen={onOpen} />
          </span>
        ))}
      </p>
    </section>
  );
}
