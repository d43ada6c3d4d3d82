import { linkDocument } from '../cli/annotate-document.ts';
import type { LocalReference } from '../cli/reference.ts';
import type { Corpus, LabelledDocument } from './corpus.ts';
import { compare, type GoldMention, type Outcome } from './score.ts';

/** What linking did with one labelled document. */
export interface Result {
  document: LabelledDocument;
  outcome: Outcome;
  /** Wanted mentions that linking saw and left unmarked because it was not sure. */
  abstained: GoldMention[];
  words: number;
  milliseconds: number;
}

/** Links a document, twice so that what is measured is warm, and compares with its labels. */
export function evaluate(
  document: LabelledDocument,
  reference: LocalReference,
  corpus: Corpus,
): Result {
  linkDocument(document, reference);
  const begun = performance.now();
  const { mentions, abstentions } = linkDocument(document, reference);
  const milliseconds = performance.now() - begun;
  const outcome = compare(document.gold, mentions, corpus.isRight);
  const abstained = outcome.missed.filter((mention) =>
    abstentions.some((one) => one.start < mention.end && mention.start < one.end),
  );
  const words = document.text.split(/\s+/u).length;
  return { document, outcome, abstained, words, milliseconds };
}
