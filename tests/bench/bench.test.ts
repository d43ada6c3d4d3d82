import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../lib/matching/compile.ts';
import { findAllCandidates } from '../../lib/matching/find.ts';
import { openIndex } from '../../lib/matching/open.ts';
import type { Form } from '../../lib/matching/types.ts';
import { atLeast, atMost, figureLines, reported } from '../../scripts/bench/figure.ts';
import { formsUpTo } from '../../scripts/bench/forms.ts';
import { median, sideBySide } from '../../scripts/bench/rounds.ts';
import { spentIn } from '../../scripts/bench/trace.ts';

const names = [
  'Office français de l’immigration et de l’intégration',
  'Cour nationale du droit d’asile',
  'Centre de rétention administrative',
  'Khalid Zerouali',
  'Samira Sitaïl',
  'Direction générale des étrangers en France',
].map((text): Form => ({ text, exact: false, language: 'fr' }));
const real: Form[] = [...names, { text: 'OQTF', exact: true, language: 'fr' }];
const texts = [
  'Le centre de rétention administrative et la cour nationale du droit d’asile. OQTF.',
];

describe('invented forms', () => {
  const forms = formsUpTo(200, real, real, texts);

  it('are as many as asked for, with the given ones first, all different', () => {
    expect(forms).toHaveLength(200);
    expect(forms.slice(0, real.length)).toEqual(real);
    expect(new Set(forms.map(({ text, exact }) => `${exact} ${text}`)).size).toBe(200);
  });

  it('are the same every time', () => {
    expect(formsUpTo(200, real, real, texts)).toEqual(forms);
  });

  it('stand in no text, so that more forms find no more', () => {
    const index = openIndex(compileIndex(forms));
    if (!index.ok) throw new Error(index.error);
    const found = texts.flatMap((text) => findAllCandidates(index.value, text));
    expect(found.flatMap(({ forms: numbers }) => numbers).sort()).toEqual([1, 2, 6]);
  });
});

describe('figures', () => {
  it('say whether a bar is met, the bar itself being met', () => {
    expect(atMost('a', 4, 4, ' ×')).toMatchObject({ value: '4 ×', bar: '≤ 4 ×', met: true });
    expect(atMost('a', 4.01, 4, ' ×').met).toBe(false);
    expect(atLeast('a', 0.99, 1, ' MB/s').met).toBe(false);
    expect(atMost('a', Number.NaN, 4, '').met).toBe(false);
  });

  it('are printed one a line, without a verdict where there is no bar', () => {
    expect(figureLines('Title', [atMost('one', 5, 4, ''), reported('two', 1234.5, ' kB')])).toEqual(
      ['', 'Title', '  one               5             ≤ 4  NOT MET', '  two        1,235 kB'],
    );
  });

  it('are medians', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });

  it('compare runs within a round', () => {
    const slow = () => {
      let sum = 0;
      for (let at = 0; at < 3_000_000; at++) sum = (sum + at * at) | 0;
      return sum;
    };
    const { ratio, medians } = sideBySide({ slow, none: () => 0 }, { rounds: 5, warmUp: 2 });
    expect(medians.slow).toBeGreaterThan(medians.none);
    expect(ratio('slow', 'slow')).toBe(1);
  });
});

describe('a trace', () => {
  const event = (name: string, ts: number, dur: number, tid = 1, tdur = dur) => ({
    ...{ name, ph: 'X', pid: 1, tid, ts: ts * 1000, dur: dur * 1000, tdur: tdur * 1000 },
  });

  it('is summed up over the main thread of the page, without counting anything twice', () => {
    const spent = spentIn([
      event('ParseHTML', 0, 1),
      event('ThreadControllerImpl::RunTask', 0, 20),
      event('EvaluateScript', 1, 5),
      event('v8.compile', 1, 2),
      event('RunMicrotasks', 7, 4, 1, 3),
      event('ThreadControllerImpl::RunTask', 30, 10),
      event('FunctionCall', 31, 2),
      event('FunctionCall', 31, 50, 2),
    ]);
    expect(spent).toEqual({ scripts: 10, all: 30 });
  });
});
