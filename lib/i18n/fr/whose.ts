import type { WhoseWords } from '../whose.ts';

export const whose: WhoseWords = {
  speaks: (pack) => `Selon « ${pack} »`,
  alsoIn: (packs) => `Aussi dans : ${packs.join(', ')}`,
  bundled: 'Données de Repères',
  own: 'Mes fiches',
};
