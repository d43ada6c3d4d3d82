import { cardWords } from '../../../lib/i18n/card.ts';
import type { RelationType } from '../../../lib/reference/kinds.ts';
import { useUniqueId } from '../../controls/use-unique-id.ts';
import { DateFields } from './DateFields.tsx';
import { EntryField } from './EntryField.tsx';
import { ListFields } from './ListFields.tsx';
import type { PartProps } from './state.ts';

/** What an entry has to do with others, in the words in which its card will say it. */
export function RelationFields({ lang, words, draft, titles, fresh, onFind, onChange }: PartProps) {
  const { form } = words;
  return (
    <ListFields
      legend={form.relations}
      hint={form.relationsHint}
      items={draft.relations}
      fresh={fresh.relation}
      add={form.addRelation}
      remove={form.removeRelation}
      onItems={(relations) => onChange({ relations })}
    >
      {(relation, change) => (
        <>
          <TypeField
            label={form.relationType}
            lang={lang}
            type={relation.type}
            onType={(type) => change({ type })}
          />
          <EntryField
            words={words}
            label={form.target}
            id={relation.target}
            title={titles[relation.target]}
            onFind={(text) => onFind(text, '')}
            onEntry={(target) => change({ target })}
          />
          <DateFields
            words={words}
            dates={{ from: relation.from, to: relation.to }}
            onDates={change}
          />
        </>
      )}
    </ListFields>
  );
}

interface TypeFieldProps {
  label: string;
  lang: PartProps['lang'];
  type: RelationType;
  onType: (type: RelationType) => void;
}

function TypeField({ label, lang, type, onType }: TypeFieldProps) {
  const id = useUniqueId();
  const { relations, seeAlso } = cardWords[lang];
  const names = { related: seeAlso, ...relations };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={type}
        onChange={({ currentTarget }) => onType(currentTarget.value as RelationType)}
      >
        {Object.entries(names).map(([one, name]) => (
          <option key={one} value={one}>
            {typeof name === 'string' ? name : name[0]}
          </option>
        ))}
      </select>
    </div>
  );
}
