import { glossaryWords } from '../../../lib/i18n/glossary.ts';
import type { Result } from '../../../lib/messages/result.ts';
import type { ReaderLanguage } from '../../../lib/reference/kinds.ts';
import { RELEASE_FORMAT } from '../../../lib/reference/release.ts';
import type { Store } from '../../../lib/store/store.ts';
import { type ExportedFile, exportFiles } from '../../../lib/update/export/index.ts';

export type PageFormat = 'json' | 'csv' | 'skos' | 'html';

/** Exports everything that is in use, as one file. What is private is not among it. */
export function exportApi(store: Store, now: () => number) {
  return {
    async exportAs(format: PageFormat, lang: ReaderLanguage): Promise<Result<ExportedFile>> {
      const active = await store.activeReference();
      if (!active.ok) return active;
      const entries = await active.value.source.all();
      const today = new Date(now()).toISOString().slice(0, 10);
      const { version = today.split('-').map(Number).join('.'), date = today } = active.value.state;
      const release = { format: RELEASE_FORMAT, version, date, entries, senses: [] } as const;
      if (format === 'json') {
        const text = `${JSON.stringify(entries, null, 1)}\n`;
        return { ok: true, value: { name: 'entries.json', type: 'application/json', text } };
      }
      // Of the sheets for spreadsheets the first holds everything, and is read back without loss; the others are for reading.
      const files = exportFiles({ ...release, senses: [] }, format, [glossaryWords(lang)]);
      const [file] = files;
      return file ? { ok: true, value: file } : { ok: false, error: 'internal' };
    },
  };
}
