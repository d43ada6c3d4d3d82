import type { WhoseWords } from '../whose.ts';

export const whose: WhoseWords = {
  speaks: (pack) => `Según «${pack}»`,
  alsoIn: (packs) => `También en: ${packs.join(', ')}`,
  bundled: 'Datos de Repères',
  own: 'Mis fichas',
};
