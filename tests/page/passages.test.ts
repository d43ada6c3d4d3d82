import { describe, expect, it } from 'vitest';
import type { PageBlock } from '../../lib/page/blocks.ts';
import { passagesOf } from '../../lib/page/passages.ts';

const placed = (text: string, surface: string, lang?: string) => {
  const start = text.indexOf(surface);
  return {
    mention: {
      block: 0,
      start,
      end: start + surface.length,
      entry: 'lpc',
      sure: 1,
      why: { code: 'only-meaning' as const },
    },
    block: { text, ...(lang ? { lang } : {}) } as PageBlock,
  };
};

describe('passagesOf', () => {
  it('gives the whole block where it is short', () => {
    expect(passagesOf([placed('Une codeuse de LPC vient.', 'LPC', 'fr')], 100, 5)).toEqual([
      { before: 'Une codeuse de ', surface: 'LPC', after: ' vient.', lang: 'fr' },
    ]);
  });

  it('cuts long blocks between words', () => {
    const text = 'Un très long début avant LPC et une très longue fin';
    const [passage] = passagesOf([placed(text, 'LPC')], 12, 5);
    expect(passage).toEqual({ before: 'avant ', surface: 'LPC', after: ' et une' });
  });

  it('gives no more than was asked for', () => {
    const all = ['LPC un', 'LPC deux', 'LPC trois'].map((text) => placed(text, 'LPC'));
    expect(passagesOf(all, 100, 2).length).toBe(2);
  });
});
