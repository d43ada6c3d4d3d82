import type { GlossarySentences } from '../glossary.ts';

export const glossary: GlossarySentences = {
  title: 'Repères: the words of migration policy',
  lead: (entries, date) =>
    `${entries} people, bodies, texts, procedures and places, as they were known on ${date}, with their sources.`,
};
