import type { GlossarySentences } from '../glossary.ts';

export const glossary: GlossarySentences = {
  title: 'Repères : les mots des politiques migratoires',
  lead: (entries, date) =>
    `${entries} personnes, organismes, textes, procédures et lieux, tels qu’ils étaient connus le ${date}, avec leurs sources.`,
};
