import { describe, expect, it } from 'vitest';
import { HiddenSection } from '../../components/options/HiddenSection.tsx';
import { HiddenGroup } from '../../components/wrong/HiddenList.tsx';
import { WrongHere } from '../../components/wrong/WrongHere.tsx';
import { READER_LANGUAGES } from '../../lib/reference/kinds.ts';
import { rendered } from './dom.ts';

const title = { text: 'Laissez-passer consulaire', lang: 'fr' };
const entry = { id: 'lpc', kind: 'document' as const, title };
const PAGE = 'https://lemonde.fr/a';

function press(element: Element | null | undefined): void {
  element?.dispatchEvent(new (element.ownerDocument.defaultView?.Event ?? Event)('click'));
}

describe('WrongHere', () => {
  it('hides on the page or everywhere, and saves a test case, whose contents it says', () => {
    const done: unknown[] = [];
    const shown = rendered(
      <WrongHere
        id="lpc"
        title={title.text}
        lang="fr"
        onHide={(id, here) => void done.push([id, here])}
        onTestCase={(id) => void done.push(id)}
      />,
    );
    expect(shown.querySelector('details')?.hasAttribute('open')).toBe(false);
    expect(shown.querySelector('summary')?.getAttribute('aria-label')).toContain(title.text);
    for (const button of shown.querySelectorAll('button')) press(button);
    expect(done).toEqual([['lpc', true], ['lpc', false], 'lpc']);
    expect(shown.textContent).toContain('Ni l’adresse de la page');
  });

  it.each(READER_LANGUAGES)('says how many passages the file holds at most, in %s', (lang) => {
    const nothing = () => {};
    const shown = rendered(
      <WrongHere id="lpc" title="LPC" lang={lang} onHide={nothing} onTestCase={nothing} />,
    );
    expect(shown.textContent).toContain('20');
  });
});

describe('what is hidden', () => {
  it('is listed with a way back', () => {
    const back: unknown[] = [];
    const hidden = { entry: 'lpc', page: PAGE };
    const shown = rendered(
      <HiddenGroup
        entries={[{ entry, hidden }]}
        lang="fr"
        notKept={false}
        onTakeBack={(one) => void back.push(one)}
      />,
    );
    expect(shown.textContent).toContain('sur cette page');
    press(shown.querySelector('button'));
    expect(back).toEqual([hidden]);
  });

  it('shows nothing where nothing is, but a choice that was not stored', () => {
    const group = (notKept: boolean) =>
      rendered(<HiddenGroup entries={[]} lang="fr" notKept={notKept} onTakeBack={() => {}} />);
    expect(group(false).textContent).toBe('');
    expect(group(true).querySelector('[role="alert"]')?.textContent).toContain('Rien n’a changé');
  });

  it('is listed in the options with its page, also when the entry is gone', () => {
    const shown = rendered(
      <HiddenSection
        lang="fr"
        hidden={[{ entry: 'lpc', page: PAGE }, { entry: 'gone-entry' }]}
        titles={[entry]}
        notKept={false}
        onTakeBack={() => {}}
      />,
    );
    expect([...shown.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      `${title.text}${PAGE}Marquer à nouveau`,
      'gone-entrypartoutMarquer à nouveau',
    ]);
  });
});
