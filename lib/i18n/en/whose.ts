import type { WhoseWords } from '../whose.ts';

export const whose: WhoseWords = {
  speaks: (pack) => `According to “${pack}”`,
  alsoIn: (packs) => `Also in: ${packs.join(', ')}`,
  bundled: 'Repères data',
  own: 'My entries',
};
