import type { GlossarySentences } from '../glossary.ts';

export const glossary: GlossarySentences = {
  title: 'Repères: مفردات سياسات الهجرة',
  lead: (entries, date) =>
    `${entries} مدخلاً عن أشخاص وهيئات ونصوص وإجراءات وأماكن، كما كانت معروفة في ${date}، مع مصادرها.`,
};
