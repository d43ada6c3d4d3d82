import { makeBudget } from './folded/budget.ts';
import { type Columns, foldColumns, unfoldColumns } from './folded/columns.ts';
import { foldSources, type SourceTable, unfoldSources } from './folded/sources.ts';
import { type Fields, isObject } from './folded/values.ts';
import { RELEASE_FORMAT, type Release } from './release.ts';

/** Major number of the folded form, the latest that is read. */
export const FOLDED_FORMAT = 3;

/** That of the form before, in which entries have their sources: columns alone. */
const COLUMNS_FORMAT = 2;

/** The formats of a release that are read: as it is, and folded. */
export const READ_FORMATS = [RELEASE_FORMAT, COLUMNS_FORMAT, FOLDED_FORMAT] as const;

interface FoldedRelease {
  head: Fields;
  entries: unknown[];
  senses: unknown[];
  sources: SourceTable;
  columns: Columns;
}

/**
 * A release as it is written to a file: its sources in a table, and what it has by language column by column. A compressor
 * finds more that is alike in it, and packs it a fifth smaller.
 */
export function foldRelease({ entries, senses, ...head }: Release): FoldedRelease {
  const cited = foldSources(entries);
  const { folded, columns } = foldColumns([...cited.entries, ...senses]);
  return {
    head: { ...head, format: FOLDED_FORMAT },
    entries: folded.slice(0, entries.length),
    senses: folded.slice(entries.length),
    sources: cited.sources,
    columns,
  };
}

/**
 * The inverse of `foldRelease`, for a file as it was parsed, which is used up by it. A value that is not folded is returned
 * as it is; undefined where its parts do not fit together. Whether the value is a release is for the schema to say.
 */
export function unfoldRelease(value: unknown): unknown {
  if (!isObject(value)) return value;
  if (value.format !== FOLDED_FORMAT && value.format !== COLUMNS_FORMAT) return value;
  const { columns, sources, ...release } = value;
  const { entries, senses } = release;
  const sound =
    unfoldColumns([entries, senses], columns) &&
    (value.format === COLUMNS_FORMAT
      ? sources === undefined
      : unfoldSources(entries, sources, makeBudget()));
  return sound ? { ...release, format: RELEASE_FORMAT } : undefined;
}
