import { Card } from '../../Card.tsx';
import { CardMessage } from '../../CardMessage.tsx';
import { BackIcon } from '../../controls/icons.tsx';
import type { BrowseProps } from './state.ts';

/** One entry as it stood on a day, and what can be done about it. */
export function BrowseEntry(props: BrowseProps & { open: NonNullable<BrowseProps['open']> }) {
  const { words, lang, open, suggestion, copied } = props;
  const { browse } = words;
  return (
    <>
      <div class="bar">
        <button type="button" class="button" onClick={props.onBack}>
          <BackIcon />
          {browse.back}
        </button>
        <label>
          {browse.asOf}{' '}
          <input
            type="date"
            value={open.day}
            onChange={({ currentTarget }) =>
              currentTarget.value !== '' && props.onDay(currentTarget.value)
            }
          />
        </label>
      </div>
      <div class="opened">
        {open.answer?.ok ? (
          <Card card={open.answer.value} lang={lang} dateKnown onOpen={props.onOpen} />
        ) : (
          <CardMessage lang={lang} error={open.answer?.error} />
        )}
      </div>
      <p class="actions">
        <button type="button" class="button" onClick={() => props.onOwn(open.id)}>
          {browse.own}
        </button>
        <button type="button" class="button" onClick={() => props.onSuggest(open.id)}>
          {browse.suggest}
        </button>
      </p>
      {suggestion !== undefined && (
        <div class="pasting">
          <label for="suggestion">{browse.suggestHint}</label>
          <textarea id="suggestion" rows={12} dir="auto" readOnly value={suggestion} />
          <button type="button" class="button" onClick={props.onCopy}>
            {browse.copy}
          </button>
          <p class="hint" role="status">
            {copied ? browse.copied : ''}
          </p>
        </div>
      )}
    </>
  );
}
