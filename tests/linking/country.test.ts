import { describe, expect, it } from 'vitest';
import { entry } from '../reference/builders.ts';
import { found, reference } from './page.ts';

const linking = reference(
  [
    entry('prefet', {
      kind: 'body',
      countries: ['FR'],
      names: {
        fr: { preferred: 'préfet de département' },
        ar: { preferred: 'محافظ الإقليم الفرنسي', weak: ['المحافظ'] },
      },
    }),
  ],
  [],
  {
    topic: { ar: ['المهاجرين', 'اللجوء'] },
    hints: {},
    heads: {},
    countries: { FR: { ar: ['فرنسا'] }, SD: { ar: ['السودان'] } },
  },
);

describe('the country that a page is about', () => {
  // Arabic has no small letters: a word of it is no acronym for that.
  it.each([
    ['speaks for a body of its own', 'فرنسا', ['المحافظ → prefet']],
    ['speaks against another’s, in Arabic as well', 'السودان', []],
  ])('%s', (_, country, expected) => {
    const texts = [
      `وصل مئات المهاجرين إلى ${country} وطلبوا اللجوء في ${country}.`,
      'قال المحافظ إن المهاجرين بخير.',
      `عاد المهاجرين من ${country}.`,
    ];
    expect(found(linking, texts, { lang: 'ar' })).toEqual(expected);
  });
});
