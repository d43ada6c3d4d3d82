import { errorWords } from '../../../lib/i18n/errors.ts';
import { OwnEditor } from './OwnEditor.tsx';
import { OwnList } from './OwnList.tsx';
import type { OwnProps } from './state.ts';

/** The user's own entries: the list, or the form of one of them. */
export function OwnSections(props: OwnProps) {
  const { lang, words, form, error, saved } = props;
  const wrong = error === undefined ? undefined : errorWords[lang][error];
  return (
    <section class="own" aria-busy={props.busy}>
      <h2>{words.title}</h2>
      {wrong && <p class="problem" role="alert">{`${wrong.what} ${wrong.kept} ${wrong.todo}`}</p>}
      <p class="hint" role="status">
        {saved ? words.form.saved : ''}
      </p>
      {form ? <OwnEditor {...props} form={form} /> : <OwnList {...props} />}
    </section>
  );
}
