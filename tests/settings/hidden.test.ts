import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenAs, parseHidden, withHidden, withoutHidden } from '../../lib/settings/hidden.ts';

const PAGE = 'https://lemonde.fr/a?id=3';
const OTHER = 'https://lemonde.fr/b';

describe('what the reader hid', () => {
  it('holds on its page only, or everywhere', () => {
    const list = withHidden(withHidden([], { entry: 'lpc', page: PAGE }), { entry: 'cra' });
    expect(hiddenAs(list, 'lpc', PAGE)).toEqual({ entry: 'lpc', page: PAGE });
    expect(hiddenAs(list, 'lpc', OTHER)).toBeUndefined();
    expect(hiddenAs(list, 'cra', OTHER)).toEqual({ entry: 'cra' });
    expect(hiddenAs(list, 'oqtf', PAGE)).toBeUndefined();
  });

  it('needs no page once it is everywhere', () => {
    const here = withHidden([], { entry: 'lpc', page: PAGE });
    const everywhere = withHidden(here, { entry: 'lpc' });
    expect(everywhere).toEqual([{ entry: 'lpc' }]);
    expect(withHidden(everywhere, { entry: 'lpc', page: OTHER })).toEqual(everywhere);
  });

  it('is taken back one by one', () => {
    const list = [{ entry: 'lpc', page: PAGE }, { entry: 'lpc', page: OTHER }, { entry: 'cra' }];
    expect(withoutHidden(list, { entry: 'lpc', page: PAGE })).toEqual(list.slice(1));
    expect(withoutHidden(list, { entry: 'cra', page: PAGE })).toEqual(list);
  });

  it('reads anything, and reads what it wrote as it was', () => {
    const one = fc.record({ entry: fc.string(), page: fc.option(fc.webUrl(), { nil: undefined }) });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(fc.oneof(one, fc.anything()))), (stored) => {
        const list = parseHidden(stored);
        expect(parseHidden(JSON.parse(JSON.stringify(list)))).toEqual(list);
      }),
    );
    expect(parseHidden([{ entry: 'lpc' }, { entry: 3 }, null])).toEqual([{ entry: 'lpc' }]);
  });
});
