import type { Release } from '../../reference/release.ts';
import { csvOf } from './csv.ts';
import { definedTermsOf } from './defined-terms.ts';
import { type GlossaryWords, glossaryOf } from './glossary.ts';
import { skosOf } from './skos.ts';
import { sheetsOf } from './tables.ts';

export const EXPORT_FORMATS = ['csv', 'skos', 'jsonld', 'html'] as const;

/**
 * `csv`: sheets for spreadsheets; `skos`: a concept scheme; `jsonld`: a `DefinedTermSet` of schema.org;
 * `html`: a glossary to print.
 */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportedFile {
  name: string;
  /** Media type. */
  type: string;
  text: string;
}

/** The files of an export: one for each sheet, one for each language of a glossary, else one. */
export function exportFiles(
  release: Release,
  format: ExportFormat,
  languages: readonly GlossaryWords[],
): ExportedFile[] {
  switch (format) {
    case 'csv':
      return sheetsOf(release.entries).map((sheet) => ({
        name: `${sheet.name}.csv`,
        type: 'text/csv',
        text: csvOf(sheet),
      }));
    case 'skos':
      return [jsonFile('skos.jsonld', skosOf(release))];
    case 'jsonld':
      return [jsonFile('defined-terms.jsonld', definedTermsOf(release))];
    case 'html':
      return languages.map((words) => ({
        name: `glossary.${words.lang}.html`,
        type: 'text/html',
        text: glossaryOf(release, words),
      }));
  }
}

function jsonFile(name: string, value: object): ExportedFile {
  return { name, type: 'application/ld+json', text: `${JSON.stringify(value, null, 1)}\n` };
}
