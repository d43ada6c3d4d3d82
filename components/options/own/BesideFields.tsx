import type { OwnProps, PartProps } from './state.ts';

interface BesideProps extends PartProps {
  disabled: boolean;
  onBeside: OwnProps['onBeside'];
}

/** Leads from an entry to the offices and figures beside it, whose holders and values its card shows. */
export function BesideFields({ words: { form }, draft, disabled, onBeside }: BesideProps) {
  if (draft.kind === 'office' || draft.kind === 'statistic') return null;
  return (
    <div class="beside">
      <p class="hint">{draft.kind === 'person' ? form.besidePerson : form.besideHint}</p>
      <p class="actions">
        <button type="button" class="button" disabled={disabled} onClick={() => onBeside('office')}>
          {form.besideOffice}
        </button>
        {draft.kind !== 'person' && (
          <button
            type="button"
            class="button"
            disabled={disabled}
            onClick={() => onBeside('statistic')}
          >
            {form.besideFigures}
          </button>
        )}
      </p>
    </div>
  );
}
