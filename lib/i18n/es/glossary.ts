import type { GlossarySentences } from '../glossary.ts';

export const glossary: GlossarySentences = {
  title: 'Repères: las palabras de las políticas migratorias',
  lead: (entries, date) =>
    `${entries} personas, organismos, textos, procedimientos y lugares, tal como se conocían el ${date}, con sus fuentes.`,
};
