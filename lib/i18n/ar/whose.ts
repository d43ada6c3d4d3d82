import type { WhoseWords } from '../whose.ts';

export const whose: WhoseWords = {
  speaks: (pack) => `حسب «${pack}»`,
  alsoIn: (packs) => `وكذلك في: ${packs.join('، ')}`,
  bundled: 'بيانات Repères',
  own: 'بطاقاتي',
};
