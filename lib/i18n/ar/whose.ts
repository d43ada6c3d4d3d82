import type { WhoseWords } from '../whose.ts';

export const whose: WhoseWords = {
  speaks: (pack) => `حسب «\u2068${pack}\u2069»`,
  alsoIn: (packs) => `وكذلك في: ${packs.join('، ')}`,
  bundled: 'بيانات Repères',
  own: 'بطاقاتي',
};
