import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LocalDocument, textDocument } from '../cli/documents.ts';
import { type Gold, type GoldMention, type Predicted, sharesName } from './score.ts';

export interface LabelledDocument extends LocalDocument {
  /** `migration-news` or `trap`. */
  kind: string;
  gold: Gold;
}

export interface Corpus {
  documents: LabelledDocument[];
  /** Whether a card is one of the concept. */
  isRight(mention: GoldMention, predicted: Predicted): boolean;
}

interface DocumentFile {
  id: string;
  text: string;
  lang: string;
  date: string | null;
  title: string;
  kind: string;
}

/**
 * Reads a corpus folder: `docs/*.json`, `gold/*.json`, `concepts.json`.
 *
 * @throws Error with one sentence when a part is missing.
 */
export function readCorpus(folder: string): Corpus {
  for (const part of ['docs', 'gold', 'concepts.json']) {
    if (!existsSync(join(folder, part)))
      throw new Error(
        `${join(folder, part)} does not exist. A corpus has docs/, gold/ and concepts.json.`,
      );
  }
  const read = <T>(...path: string[]) =>
    JSON.parse(readFileSync(join(folder, ...path), 'utf8')) as T;
  const concepts = read<Record<string, { names: string[] }>>('concepts.json');
  const documents = readdirSync(join(folder, 'docs'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): LabelledDocument => {
      const { id, text, lang, date, title, kind } = read<DocumentFile>('docs', name);
      return {
        ...textDocument(id, text),
        lang,
        date: date ?? undefined,
        title,
        kind,
        gold: read<Gold>('gold', name),
      };
    });
  return {
    documents,
    isRight: ({ names, concept }, predicted) =>
      sharesName(predicted.names, [...names, ...(concepts[concept]?.names ?? [])]),
  };
}
