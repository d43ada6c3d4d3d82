import { describe, expect, it } from 'vitest';
import { CouldBe } from '../../components/panel/CouldBe.tsx';
import { rendered } from './dom.ts';

const entry = {
  id: 'lpc',
  kind: 'document' as const,
  title: { text: 'Laissez-passer consulaire', lang: 'fr' },
};
const passage = { before: 'Sans ', surface: 'LPC', after: ', rien.', lang: 'fr' };

const group = (couldBe: (typeof entry)[], passages = new Map([['lpc', [passage]]])) =>
  rendered(
    <CouldBe
      lang="fr"
      couldBe={couldBe}
      passages={passages}
      onCouldBe={() => {}}
      onVisit={() => {}}
    />,
  );

describe('CouldBe', () => {
  it('is closed, and names entries with the passages that may mean them', () => {
    const shown = group([entry]);
    expect(shown.querySelector('details')?.hasAttribute('open')).toBe(false);
    expect(shown.querySelector('blockquote')?.textContent).toBe('Sans LPC, rien.');
    expect(shown.querySelector('blockquote b')?.textContent).toBe('LPC');
  });

  it('is not there where nothing is in doubt', () => {
    expect(group([]).textContent).toBe('');
  });
});
